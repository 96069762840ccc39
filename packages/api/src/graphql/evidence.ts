import {
  type Evidence,
  EVIDENCE_UNITS,
  type EvidenceUnit,
  evidenceText,
  type Locale,
  localize,
} from '@postscale/domain'
import { Field, Float, ObjectType, registerEnumType } from 'type-graphql'

const descriptions: Readonly<Record<EvidenceUnit, string>> = {
  ACCOUNTS: 'Accounts.',
  COUNT: 'A plain number of what the name says.',
  DATE: 'A calendar date in `text`, `YYYY-MM-DD`.',
  DAYS: 'Days.',
  FRACTION: 'A part of the whole: 0.65 is 65 %.',
  FTE: 'Full-time equivalents: 1 is one whole.',
  IMPLEMENTATIONS: 'Onboarding projects.',
  IMPLEMENTATIONS_PER_YEAR: 'Onboarding projects a year.',
  MINOR_UNITS: "Minor units of the organization's currency.",
  MINUTES: 'Minutes.',
  MONTHS: 'Months.',
  PEOPLE: 'People.',
  POINTS: 'Points of a score of 0 to 100.',
  RENEWALS: 'Renewals.',
  SEATS: 'Seat-equivalents: 1 is one whole, fully ramped person.',
  TEXT: 'A name or a code in `text`.',
  TICKETS: 'Tickets.',
  TICKETS_PER_DAY: 'Tickets a day.',
}

/** What an input of an answer is counted in. */
const EvidenceUnitEnum = Object.fromEntries(EVIDENCE_UNITS.map((unit) => [unit, unit]))

registerEnumType(EvidenceUnitEnum, {
  name: 'EvidenceUnit',
  description: 'What an input of an answer is counted in.',
  valuesConfig: Object.fromEntries(
    Object.entries(descriptions).map(([unit, description]) => [unit, { description }]),
  ),
})

@ObjectType('EvidenceInput', {
  description: 'One thing that an answer was computed from.',
  simpleResolvers: true,
})
class EvidenceInputType {
  @Field(() => String, { description: 'A stable name, e.g. `load`.' })
  name!: string

  @Field(() => Float, {
    nullable: true,
    description: 'The value in `unit`; null when it is a text or not known.',
  })
  number!: number | null

  @Field(() => String, {
    nullable: true,
    description: 'The value when it is a text or a date; null when it is a number or not known.',
  })
  text!: string | null

  @Field(() => String, {
    nullable: true,
    description:
      '`text` as people read it, in the language of the request: choices, languages and countries by their names; null where `text` is.',
  })
  words!: string | null

  @Field(() => EvidenceUnitEnum, { description: 'What the value is counted in.' })
  unit!: EvidenceUnit
}

@ObjectType('EvidenceFigure', {
  description: 'A benchmark figure as an answer used it, in the unit of the benchmark.',
  simpleResolvers: true,
})
class EvidenceFigureType {
  @Field(() => String, { description: 'Key of the benchmark catalogue; see `benchmarks`.' })
  key!: string

  @Field(() => Float, { description: 'The figure, or the lower end of its range.' })
  lower!: number

  @Field(() => Float, { description: 'The figure, or the upper end of its range.' })
  upper!: number

  @Field(() => Boolean, { description: 'Whether the range has no real upper end (`200–500+`).' })
  openTop!: boolean

  @Field(() => Boolean, {
    description: "Whether the organization's policy stood in for the catalogue's figure.",
  })
  overridden!: boolean
}

/** Its parts are made when they are asked for. */
@ObjectType('Evidence', {
  description: 'Why a computed answer is what it is.',
  simpleResolvers: true,
})
export class EvidenceType {
  readonly #evidence: Evidence
  readonly #locale: Locale

  constructor(evidence: Evidence, locale: Locale) {
    this.#evidence = evidence
    this.#locale = locale
  }

  @Field(() => [EvidenceInputType], { description: 'What went in.' })
  get inputs(): EvidenceInputType[] {
    return this.#evidence.inputs.map((input) => toInput(input, this.#locale))
  }

  @Field(() => [EvidenceFigureType], { description: 'The benchmark figures it rests on.' })
  get figures(): EvidenceFigureType[] {
    return this.#evidence.figures.map(toFigure)
  }

  @Field(() => String, { description: 'The answer in words, in the language of the request.' })
  get message(): string {
    return localize(this.#locale, this.#evidence.message)
  }
}

/** The domain's evidence for GraphQL. */
export function toEvidence(evidence: Evidence, locale: Locale): EvidenceType {
  return new EvidenceType(evidence, locale)
}

function toInput(input: Evidence['inputs'][number], locale: Locale): EvidenceInputType {
  const { name, value, unit } = input
  return {
    name,
    number: typeof value === 'number' ? value : null,
    text: typeof value === 'string' ? value : null,
    words: evidenceText(locale, input),
    unit,
  }
}

function toFigure({ key, value, overridden }: Evidence['figures'][number]): EvidenceFigureType {
  return value.kind === 'number'
    ? { key, lower: value.value, upper: value.value, openTop: false, overridden }
    : { key, lower: value.lower, upper: value.upper, openTop: value.openTop, overridden }
}
