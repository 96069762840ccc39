import { account } from '../../entities/account.js'
import { person } from '../../entities/person.js'
import { position } from '../../entities/position.js'
import { team } from '../../entities/team.js'
import { CUSTOMER_HEADER_WORDS } from './customer-header-words.js'
import { ACCOUNT_HEADERS } from './header-list.js'
import { PEOPLE_HEADER_WORDS, ROSTER_HEADER_WORDS } from './people-header-words.js'
import { TICKET_HEADER_WORDS } from './ticket-header-words.js'
import { entityHeaders } from '../read/entity-specs.js'
import type { ImportKind } from '../read/field-spec.js'

/** Headers as exports write them, in the three languages; the fields' own names count besides. */
export const HEADER_WORDS: {
  readonly [K in ImportKind]: Readonly<Record<string, readonly string[]>>
} = {
  TEAMS: {
    externalId: ['id', 'team id', 'team', 'id equipo', 'id equipe'],
    ...entityHeaders(team),
    parent: ['parent team', 'parent id', 'equipo superior', 'equipe superior'],
    since: ['start date', 'fecha de inicio', 'data de início'],
  },
  POSITIONS: {
    externalId: ['id', 'position id', 'seat', 'seat id', 'id puesto', 'id posição'],
    ...entityHeaders(position),
    role: ['rol', 'papel'],
    roleFamily: ['family', 'familia', 'família'],
    team: ['team id', 'team name', 'equipo', 'equipe'],
    reportsTo: ['manager position', 'manager seat', 'reporta a', 'responde a'],
    since: ['start date', 'opened', 'fecha de inicio', 'data de início'],
  },
  PEOPLE: {
    ...entityHeaders(person),
    ...PEOPLE_HEADER_WORDS,
    position: ['position id', 'seat', 'seat id', 'puesto', 'posição'],
  },
  ROSTER: { ...entityHeaders(person), ...PEOPLE_HEADER_WORDS, ...ROSTER_HEADER_WORDS },
  ACCOUNTS: {
    externalId: ['id', 'account id', 'customer id', 'id cuenta', 'id cliente', 'id conta'],
    ...entityHeaders(account),
    csm: [
      'csm name',
      'csm owner',
      'csm email',
      'cs owner',
      'cs manager',
      'cs lead',
      'success owner',
      'customer success',
      'customer success owner',
      'customer success manager',
      'success manager',
      'assigned csm',
      'csm asignado',
      'gestor de cs',
      'gestor de éxito',
      'gestor de sucesso',
      'responsable de cs',
      'csm responsable',
      'csm responsável',
      'responsável de cs',
    ],
    implementation: [
      'implementation manager',
      'implementation owner',
      'implementation specialist',
      'onboarding manager',
      'onboarding owner',
      'onboarding specialist',
      'responsable de implementación',
      'responsable de onboarding',
      'responsável pela implementação',
      'responsável pelo onboarding',
    ],
    support: [
      'support owner',
      'support engineer',
      'support team',
      'equipo de soporte',
      'responsable de soporte',
      'equipe de suporte',
      'responsável pelo suporte',
    ],
    renewals: [
      'renewal owner',
      'renewals owner',
      'renewal manager',
      'renewals manager',
      'responsable de renovación',
      'responsable de renovaciones',
      'responsável pela renovação',
      'responsável pelas renovações',
    ],
    tam: ['technical account manager', 'tam owner', 'tam name'],
    currency: ['moneda', 'moeda'],
    since: ['customer since', 'signup date', 'start date', 'cliente desde', 'fecha de alta'],
    until: ['closed', 'churn date', 'end date', 'fecha de baja', 'data de saída'],
  },
  CONTRACTS: {
    account: ACCOUNT_HEADERS,
    acv: ['arr', 'amount', 'contract value', 'valor anual', 'valor'],
    currency: ['moneda', 'moeda'],
    contractStart: ['start', 'start date', 'contract start date', 'inicio', 'início'],
    contractEnd: ['end', 'end date', 'contract end date', 'fin', 'vencimiento', 'vencimento'],
    autoRenew: ['auto renewal', 'renovación automática', 'renovação automática'],
    renewalTerms: ['terms', 'términos', 'termos'],
  },
  COVERAGE: {
    account: ACCOUNT_HEADERS,
    responsibility: ['role', 'responsabilidad', 'responsabilidade'],
    position: ['position id', 'seat', 'puesto', 'posição'],
    team: ['team id', 'equipo', 'equipe'],
    person: ['owner', 'employee', 'responsable', 'persona', 'responsável', 'pessoa'],
    from: ['start', 'start date', 'since', 'desde', 'inicio', 'início'],
    to: ['end', 'end date', 'until', 'hasta', 'fin', 'até', 'fim'],
    reason: ['motivo', 'razón', 'razão'],
  },
  CHURN_REASONS: {
    account: ACCOUNT_HEADERS,
    date: ['churn date', 'cancel date', 'fecha de churn', 'fecha de baja', 'data de churn'],
    reason: ['churn reason', 'reason code', 'motivo', 'razón', 'razão'],
  },
  ARR_MOVEMENTS: {
    key: ['id', 'subscription id', 'movement id', 'id suscripción', 'id assinatura'],
    account: ACCOUNT_HEADERS,
    start: ['start date', 'subscription start', 'fecha de inicio', 'inicio', 'data de início'],
    end: ['end date', 'subscription end', 'fecha de fin', 'fin', 'data de fim', 'fim'],
    date: ['movement date', 'fecha', 'data'],
    amount: ['arr', 'arr amount', 'importe', 'monto', 'valor'],
    movement: ['type', 'movement type', 'kind', 'tipo', 'movimiento', 'movimento'],
    currency: ['moneda', 'moeda'],
    reason: ['churn reason', 'motivo', 'razón', 'razão'],
  },
  TICKETS: TICKET_HEADER_WORDS,
  ...CUSTOMER_HEADER_WORDS,
}
