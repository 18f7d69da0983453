/** A part of the municipality with its own system: `employment`, `social`. A registry decides which there are (D3). */
export type AreaKey = string;
