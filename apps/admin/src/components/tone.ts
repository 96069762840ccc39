/** What a colour says, by the names of the theme's variables. */
export type Tone = 'under' | 'healthy' | 'at-trigger' | 'over' | 'none'
