/** The four stages through which a post-sale team grows: startup, early scale, scaled, mature. */
export const EVOLUTION_STAGES = [1, 2, 3, 4] as const

/** One stage of a team's evolution. */
export type EvolutionStage = (typeof EVOLUTION_STAGES)[number]
