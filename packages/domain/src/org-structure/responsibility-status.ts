/**
 * GAP: nobody answers for any customer of the segment. PARTIAL: for some nobody does. DOUBLE: more
 * than one role family answers in the segment, so that who owns it is a question. COVERED: one does.
 */
export const RESPONSIBILITY_STATUSES = ['GAP', 'PARTIAL', 'DOUBLE', 'COVERED'] as const

/** How well a responsibility is covered in a segment; the first that applies. */
export type ResponsibilityStatus = (typeof RESPONSIBILITY_STATUSES)[number]
