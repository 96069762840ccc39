/**
 * A noun as messages need it, so that article and gender never have to be guessed.
 *
 * Gender matters only in Spanish and Portuguese; in English the articles carry everything.
 */
export interface Noun {
  /** `team`, `equipo`, `equipe`. */
  readonly one: string
  /** `teams`, `equipos`, `equipes`. */
  readonly many: string
  /** With the indefinite article: `a team`, `un equipo`, `uma equipe`. */
  readonly a: string
  /** With the definite article, in lower case: `the team`, `el equipo`, `a equipe`. */
  readonly the: string
  /** As the subject of "does not exist": `no team`, `ningún equipo`, `nenhuma equipe`. */
  readonly none: string
}
