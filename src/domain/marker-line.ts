/** The line that a posting's text ends with, by which it is found again. */
export const markerLine = (marker: string): string => `Helhed-ref: ${marker}`;

/** A posting's title with its marker: some systems' lists show titles and no texts. */
export const titleWith = (title: string, marker: string): string => `${title} (${markerLine(marker)})`;
