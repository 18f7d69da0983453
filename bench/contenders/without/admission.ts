/** Lets every operation in: neither its cost nor the caller's roles nor the numbers in it are looked at. */
export const admission = () => ({});
