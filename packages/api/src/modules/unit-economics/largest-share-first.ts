/** How lines of unit economics are sorted when nothing else is asked for. */
export const largestShareFirst = { field: 'SHARE', direction: 'DESC' } as const
