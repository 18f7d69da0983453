/** The one token that both systems give and take. */
export const bearer = 'token-of-the-bench';
