import { account } from '../../entities/account.js'
import { occupancy } from '../../entities/occupancy.js'
import { person } from '../../entities/person.js'
import { position } from '../../entities/position.js'
import { team } from '../../entities/team.js'
import {
  ARR_MOVEMENT_KINDS,
  RESPONSIBILITIES,
  ROLE_FAMILIES,
  TEAM_KINDS,
} from '../../entities/vocabularies.js'
import { CUSTOMER_IMPORT_FIELDS } from './customer-import-fields.js'
import { entitySpecs } from './entity-specs.js'
import { type FieldSpec, type ImportKind, SPECS } from './field-spec.js'

const { key, given, text, maybe, share, flag, date, day, dated } = SPECS
const family = { type: 'choice', whenEmpty: 'LEAVE', choices: ROLE_FAMILIES } as const

/** A part of a whole seat, as occupancies have it. */
const part = { ...share, check: occupancy.fields.fte.check }

/** A column for whoever answers for each responsibility: a person, a seat or a team. */
const ownerColumns = { csm: text, implementation: text, support: text, renewals: text, tam: text }

/**
 * The fields that each kind of file can bring: those of the kind of thing that are regular, and what
 * only files have. References (`parent`, `team`, `account`, …) are
 * external ids; teams, roles and people are also found by their name.
 */
export const IMPORT_FIELDS = {
  TEAMS: {
    externalId: { ...given, standIns: ['name'] },
    ...entitySpecs(team.fields),
    kind: { type: 'choice', whenEmpty: 'LEAVE', choices: TEAM_KINDS },
    parent: text,
    since: day,
  },
  POSITIONS: {
    externalId: key,
    ...entitySpecs(position.fields),
    role: given,
    roleFamily: family,
    team: given,
    reportsTo: text,
    since: day,
  },
  PEOPLE: {
    externalId: { ...given, standIns: ['email', 'name'] },
    ...entitySpecs(person.fields),
    position: maybe,
    fte: part,
    since: day,
    until: date,
  },
  ROSTER: {
    externalId: { ...given, standIns: ['email', 'name'] },
    ...entitySpecs(person.fields),
    name: { ...given, required: true },
    title: { ...given, required: true },
    role: given,
    roleFamily: family,
    team: { ...given, required: true },
    manager: text,
    fte: part,
    since: day,
    until: date,
  },
  ACCOUNTS: {
    externalId: { ...given, standIns: ['name'] },
    ...entitySpecs(account.fields),
    ...ownerColumns,
    currency: maybe,
    since: day,
    until: date,
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
    to: date,
    reason: maybe,
  },
  CHURN_REASONS: {
    account: key,
    date: dated,
    reason: maybe,
  },
  ARR_MOVEMENTS: {
    key: { ...given, standIns: ['account + date + movement', 'account + date', 'account + start'] },
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
    opened: dated,
    solved: day,
    resolutionMinutes: { type: 'minutes', whenEmpty: 'LEAVE' },
    breached: flag,
  },
  ...CUSTOMER_IMPORT_FIELDS,
} as const satisfies Record<ImportKind, Record<string, FieldSpec>>
