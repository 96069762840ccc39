import type { EntityKind } from '@postscale/schema/entities'
import { useTranslation } from 'react-i18next'
import type { ImportKind } from '@/generated/graphql'
import { withLabels } from '@/plans/problem'

/** The kind of thing whose fields rows of a kind bring. */
const THINGS: { readonly [K in ImportKind]?: EntityKind } = {
  TEAMS: 'team',
  POSITIONS: 'position',
  PEOPLE: 'person',
  ROSTER: 'person',
  ACCOUNTS: 'account',
  CONTRACTS: 'account',
  STAKEHOLDERS: 'stakeholder',
  SUCCESS_PLANS: 'successPlan',
  OPPORTUNITIES: 'opportunity',
  RENEWALS: 'renewal',
}

/** What fields of files, the choices that they take and kept mappings are called. */
export function useImportWords() {
  const { t, i18n } = useTranslation()
  const labelOf = (things: readonly EntityKind[], field: string): string | null => {
    const keys = [
      ...things.map((thing) => `kinds.${thing}.fields.${field}`),
      `imports.fields.${field}`,
    ]
    const known = keys.find((key) => i18n.exists(key))
    return known === undefined ? null : t(known as 'imports.fields.externalId')
  }
  return {
    field: (kind: ImportKind, field: string): string => {
      const thing = THINGS[kind]
      return labelOf(thing === undefined ? [] : [thing], field) ?? field
    },
    /** What is told of files and rows, with fields called as their choices are. */
    message: (text: string): string =>
      withLabels(text, (field) => labelOf(Object.values(THINGS), field)),
    /** What was imported without a name is kept under one that the API gives. */
    mapping: (name: string): string => (name === 'default' ? t('imports.lastImport') : name),
    choice: (field: string, choice: string): string => {
      const vocabulary = CHOICES[field] ?? field
      const key = `choices.${vocabulary}.${choice}`
      return i18n.exists(key) ? t(key as 'choices.segment.SMB') : choice
    },
  }
}

/** The vocabularies of fields that are called otherwise. */
const CHOICES: Readonly<Record<string, string>> = {
  segments: 'segment',
  family: 'signalFamily',
}
