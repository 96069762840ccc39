import {
  ARR_MOVEMENT_KINDS,
  COMPLEXITIES,
  RESPONSIBILITIES,
  ROLE_FAMILIES,
  SEGMENTS,
  TEAM_KINDS,
  TIERS,
} from '../state/vocabulary.js'
import type { FieldSpec } from './field-spec.js'
import type { ImportKind } from './import-kind.js'

const key = { type: 'text', whenEmpty: 'REFUSE', required: true } as const
const given = { type: 'text', whenEmpty: 'REFUSE' } as const
const text = { type: 'text', whenEmpty: 'NULL' } as const
const maybe = { type: 'text', whenEmpty: 'LEAVE' } as const
const list = { type: 'list', whenEmpty: 'LEAVE' } as const
const money = { type: 'money', whenEmpty: 'NULL' } as const
const share = { type: 'share', whenEmpty: 'LEAVE' } as const
const flag = { type: 'flag', whenEmpty: 'LEAVE' } as const
const date = { type: 'date', whenEmpty: 'NULL' } as const
const day = { type: 'date', whenEmpty: 'LEAVE' } as const
const family = { type: 'choice', whenEmpty: 'LEAVE', choices: ROLE_FAMILIES } as const

/**
 * The fields that each kind of file can bring. References (`parent`, `team`, `account`, …) are
 * external ids; teams, roles and people are also found by their name.
 */
export const IMPORT_FIELDS = {
  TEAMS: {
    externalId: key,
    name: given,
    kind: { type: 'choice', whenEmpty: 'LEAVE', choices: TEAM_KINDS },
    parent: text,
    segments: { type: 'choices', whenEmpty: 'LEAVE', choices: SEGMENTS },
    verticals: list,
    regions: list,
    languages: list,
    since: day,
  },
  POSITIONS: {
    externalId: key,
    title: given,
    role: given,
    roleFamily: family,
    team: given,
    fte: share,
    reportsTo: text,
    budgetedCost: money,
    since: day,
  },
  PEOPLE: {
    externalId: key,
    name: given,
    email: text,
    languages: list,
    region: text,
    timeZone: text,
    skills: list,
    loadedCost: money,
    position: maybe,
    fte: share,
    since: day,
    until: day,
  },
  ROSTER: {
    externalId: key,
    name: { ...given, required: true },
    title: { ...given, required: true },
    role: { ...given, required: true },
    roleFamily: family,
    team: { ...given, required: true },
    manager: text,
    fte: share,
    email: text,
    languages: list,
    region: text,
    timeZone: text,
    skills: list,
    loadedCost: money,
    since: day,
  },
  ACCOUNTS: {
    externalId: key,
    name: given,
    acv: { type: 'money', whenEmpty: 'REFUSE' },
    currency: maybe,
    segment: { type: 'choice', whenEmpty: 'REFUSE', choices: SEGMENTS },
    tier: { type: 'choice', whenEmpty: 'NULL', choices: TIERS },
    strategic: flag,
    complexity: { type: 'choice', whenEmpty: 'LEAVE', choices: COMPLEXITIES },
    vertical: text,
    region: text,
    language: text,
    contractStart: date,
    contractEnd: date,
    autoRenew: flag,
    renewalTerms: text,
    loadWeight: share,
    since: day,
    until: day,
  },
  CONTRACTS: {
    account: key,
    acv: { type: 'money', whenEmpty: 'LEAVE' },
    currency: maybe,
    contractStart: date,
    contractEnd: date,
    autoRenew: flag,
    renewalTerms: text,
  },
  COVERAGE: {
    account: key,
    responsibility: {
      type: 'choice',
      whenEmpty: 'REFUSE',
      required: true,
      choices: RESPONSIBILITIES,
    },
    position: maybe,
    team: maybe,
    person: maybe,
    from: day,
    to: day,
    reason: maybe,
  },
  CHURN_REASONS: {
    account: key,
    date: { type: 'date', whenEmpty: 'REFUSE', required: true },
    reason: maybe,
  },
  ARR_MOVEMENTS: {
    key,
    account: key,
    start: { type: 'date', whenEmpty: 'REFUSE' },
    end: date,
    date: { type: 'date', whenEmpty: 'REFUSE' },
    amount: { type: 'signedMoney', whenEmpty: 'REFUSE', required: true },
    movement: { type: 'choice', whenEmpty: 'LEAVE', choices: ARR_MOVEMENT_KINDS },
    currency: maybe,
    reason: maybe,
  },
  TICKETS: {
    key: given,
    account: maybe,
    team: maybe,
    opened: { type: 'date', whenEmpty: 'REFUSE', required: true },
    solved: day,
    resolutionMinutes: { type: 'minutes', whenEmpty: 'LEAVE' },
    breached: flag,
  },
} as const satisfies Record<ImportKind, Record<string, FieldSpec>>
