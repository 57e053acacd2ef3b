/** Queries to begin with; each finds something in the bundled corpus. */
export const EXAMPLES = ['example.palmyra', 'example.t4', 'example.amaq', 'example.raqqa'] as const;
