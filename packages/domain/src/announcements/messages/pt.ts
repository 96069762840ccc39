import { thingsMessages } from '../../entities/messages/pt.js'
import type { Responsibility, Tier } from '../../entities/vocabularies.js'
import type { Formats } from '../../kernel/formats.js'
import type { Room } from '../../kernel/writer.js'
import type { AnnouncementMessageParams } from './params.js'

const some = (names: readonly string[], f: Formats): string =>
  names.length === 0 ? 'ninguém' : f.list(names)
const work = (each: Responsibility): string => thingsMessages[`things.responsibility.${each}`]()
const tier = (each: Tier | null): string =>
  each === null ? 'nenhum' : thingsMessages[`things.tier.${each}`]()

/** What recipients of an announcement are told, in Portuguese. */
export const announcementsMessages: Room<'announcements', AnnouncementMessageParams> = {
  'announcements.YOU_JOIN': (p, f) =>
    `Você começa em ${f.date(p.on)} ou antes${p.seats.length === 0 ? '' : ` como ${f.list(p.seats)}`}${p.teams.length === 0 ? '' : ` em ${f.list(p.teams)}`}${p.managers.length === 0 ? '' : `, com gestão de ${f.list(p.managers)}`}.`,
  'announcements.EMPLOYMENT_ENDS': (p, f) => `O seu emprego termina até ${f.date(p.on)}.`,
  'announcements.YOUR_SEAT': (p, f) =>
    `A sua posição: ${some(p.before, f)} → ${some(p.after, f)}, até ${f.date(p.on)}.`,
  'announcements.YOUR_TEAM': (p, f) =>
    `A sua equipe: ${some(p.before, f)} → ${some(p.after, f)}, até ${f.date(p.on)}.`,
  'announcements.YOUR_MANAGER': (p, f) =>
    `A sua gestão: ${some(p.before, f)} → ${some(p.after, f)}, até ${f.date(p.on)}.`,
  'announcements.ACCOUNTS_TAKEN': (p, f) =>
    `Você recebe ${f.count(p.names.length, 'conta', 'contas')}: ${f.list(p.names)}.`,
  'announcements.ACCOUNTS_GIVEN': (p, f) =>
    `Você entrega ${f.count(p.names.length, 'conta', 'contas')}: ${f.list(p.names)}.`,
  'announcements.REPORTS_JOIN': (p, f) =>
    `Passam a se reportar a você, até ${f.date(p.on)}: ${f.list(p.names)}.`,
  'announcements.REPORTS_LEAVE': (p, f) =>
    `Deixam de se reportar a você, até ${f.date(p.on)}: ${f.list(p.names)}.`,
  'announcements.SERVED_BY': (p, f) =>
    `${work(p.responsibility)}: ${some(p.before, f)} → ${some(p.after, f)}, até ${f.date(p.on)}.`,
  'announcements.TIER': (p, f) =>
    `O seu atendimento: ${tier(p.before)} → ${tier(p.after)}, até ${f.date(p.on)}.`,
}
