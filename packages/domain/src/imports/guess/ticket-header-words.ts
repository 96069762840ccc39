import { ACCOUNT_HEADERS, headerList as words } from './header-list.js'

/** Headers of support tickets as help desks and CRMs write them, in the three languages. */
export const TICKET_HEADER_WORDS = {
  key: words(
    'id, ticket id, ticket number, ticket no, ticket, case id, case number, case no, case, request id, issue key, issue id, ' +
      'id ticket, número de ticket, número de caso, número do caso, número do chamado',
  ),
  account: ACCOUNT_HEADERS,
  team: words('team id, equipo, equipe'),
  opened: words(
    'opened at, opened on, opened date, date opened, date/time opened, created, created at, created on, created date, ' +
      'created time, date created, creation date, submitted at, requested, requested at, ' +
      'abierto, creado, fecha de apertura, fecha de creación, aberto, aberto em, data de abertura, data de criação',
  ),
  solved: words(
    'solved at, solved on, solved date, closed, closed at, closed on, closed date, date closed, date/time closed, resolved, ' +
      'resolved at, resolved on, resolved date, date resolved, completed at, ' +
      'resuelto, cerrado, fecha de cierre, fecha de resolución, ' +
      'resolvido, resolvido em, data de fechamento, data de resolução',
  ),
  resolutionMinutes: words(
    'resolution minutes, resolution time minutes, resolution time (min), full resolution time in minutes',
  ),
  breached: words(
    'sla breached, sla breach, breached sla, sla missed, sla violated, breach, incumplido, sla incumplido, violado, sla violado',
  ),
} as const
