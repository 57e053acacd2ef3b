/** Queries to begin with; each finds something in the bundled corpus. */
export const EXAMPLES = ['Palmyra', 'T4', 'Amaq', 'Raqqa'];
