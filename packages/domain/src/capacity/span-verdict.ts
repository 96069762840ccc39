/** How many people a leader leads, against what the layer is meant for. */
export const SPAN_VERDICTS = ['BELOW', 'WITHIN', 'ABOVE'] as const

/** One of the verdicts on a span of control. */
export type SpanVerdict = (typeof SPAN_VERDICTS)[number]
