import { localize, type Evidence, type Locale } from '@postscale/domain'
import type { EvidenceFigureType } from './evidence-figure-type.js'
import type { EvidenceInputType } from './evidence-input-type.js'
import type { EvidenceType } from './evidence-type.js'

/** The domain's evidence for GraphQL. Its parts are made when they are asked for. */
export function toEvidence({ inputs, figures, message }: Evidence, locale: Locale): EvidenceType {
  return {
    get inputs() {
      return inputs.map(toInput)
    },
    get figures() {
      return figures.map(toFigure)
    },
    get message() {
      return localize(locale, message)
    },
  }
}

function toInput({ name, value, unit }: Evidence['inputs'][number]): EvidenceInputType {
  return {
    name,
    number: typeof value === 'number' ? value : null,
    text: typeof value === 'string' ? value : null,
    unit,
  }
}

function toFigure({ key, value, overridden }: Evidence['figures'][number]): EvidenceFigureType {
  return value.kind === 'number'
    ? { key, lower: value.value, upper: value.value, openTop: false, overridden }
    : { key, lower: value.lower, upper: value.upper, openTop: value.openTop, overridden }
}
