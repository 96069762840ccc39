import { thingsMessages } from '../../../entities/messages/pt.js'
import type { Responsibility, RoleFamily } from '../../../entities/vocabularies.js'
import type { Formats } from '../../../kernel/formats.js'
import type { Room } from '../../../kernel/writer.js'
import type { WaysOfWorkingMessageParams } from './params.js'

const family = (each: RoleFamily | null): string =>
  each === null ? 'um papel desconhecido' : thingsMessages[`things.roleFamily.${each}`]()
const work = (each: Responsibility): string => thingsMessages[`things.responsibility.${each}`]()
const hours = (count: number, f: Formats, beside: number): string =>
  f.number(count, { digits: 1, beside })

type Handovers = WaysOfWorkingMessageParams['HANDOVERS']
const notDone = (p: Handovers, f: Formats): readonly string[] => [
  ...(p.late === 0 ? [] : [`${f.number(p.late)} com atraso`]),
  ...(p.running === 0 ? [] : [`${f.number(p.running)} em andamento`]),
  ...(p.unrecorded === 0 ? [] : [`${f.number(p.unrecorded)} com prazo vencido e sem resultado`]),
]

/** Handovers, hours and what specialists bring, in Portuguese. */
export const waysOfWorkingMessages: Room<'waysOfWorking', WaysOfWorkingMessageParams> = {
  'waysOfWorking.HANDOVERS': (p, f) => {
    const kind =
      p.kind === null
        ? ''
        : `${work(p.kind.responsibility)}, de ${family(p.kind.from)} para ${family(p.kind.to)}: `
    const settled = p.done + p.abandoned
    const done =
      settled === 0
        ? 'nenhum handoff tem resultado ainda'
        : `${f.number(p.done, { beside: settled })} de ${f.count(settled, 'handoff', 'handoffs', { beside: p.done })} ${f.plural(settled, 'concluído', 'concluídos')}`
    const satisfied =
      p.satisfaction === null
        ? 'nenhum cliente foi consultado'
        : `satisfação de ${f.number(p.satisfaction, { digits: 1, beside: 5 })} em ${f.number(5, { digits: 1, beside: p.satisfaction })} ` +
          `(${f.count(p.rated, 'resposta', 'respostas')})`
    const told = `${kind}${[done, ...notDone(p, f), satisfied].join('; ')}.`
    return told.slice(0, 1).toUpperCase() + told.slice(1)
  },
  'waysOfWorking.REASON_NONE_DECIDED': () => 'Nenhum handoff tem resultado.',
  'waysOfWorking.REASON_NOT_MEASURED': () => 'Nenhum cliente foi consultado.',
  'waysOfWorking.HOURS_TOTAL': (p, f) =>
    `${f.count(p.people, 'pessoa atende', 'pessoas atendem')} clientes: há alguém trabalhando em ` +
    `${hours(p.hours, f, p.of)} das ${hours(p.of, f, p.hours)} h da semana.`,
  'waysOfWorking.HOURS': (p, f) => {
    const who = [
      p.region === null ? 'sem região' : f.region(p.region),
      ...(p.language === null ? [] : [f.language(p.language)]),
    ].join(', ')
    const accounts = `${who}: ${f.count(p.accounts, 'conta', 'contas')}`
    if (p.people === 0) return `${accounts}, e ninguém as atende nesse idioma.`
    const unknown =
      p.peopleWithoutZone === 0
        ? ''
        : ` (fuso horário de ${f.number(p.peopleWithoutZone)} desconhecido)`
    const theirs =
      p.regionHours === null || p.regionHoursCovered === null
        ? 'O horário comercial da região não é conhecido.'
        : `Horário comercial da região: ${hours(p.regionHoursCovered, f, p.regionHours)} de ` +
          `${hours(p.regionHours, f, p.regionHoursCovered)} h com cobertura.`
    return (
      `${accounts}, ${f.count(p.people, 'pessoa', 'pessoas')}${unknown}: há alguém trabalhando em ` +
      `${hours(p.hours, f, p.of)} das ${hours(p.of, f, p.hours)} h da semana. ${theirs}`
    )
  },
  'waysOfWorking.CS_OPS_RETURN': (p, f) => {
    const who = p.isPresent
      ? `CS Operations (${f.number(p.people)} FTE) devolve`
      : 'A primeira pessoa de CS Operations devolveria'
    const back =
      `${who} ${f.percent(p.gain)} de produtividade a ${f.number(p.csmsServed)} de ${f.count(p.csms, 'CSM', 'CSMs')}: ` +
      `${f.number(p.fte)} FTE.`
    const worth =
      p.saving === null || p.cost === null
        ? ' Não se conhece o custo das pessoas.'
        : ` Isso vale ${f.money(p.saving, p.currency, { beside: p.cost })} por ano, contra um custo de ` +
          `${f.money(p.cost, p.currency, { beside: p.saving })}.`
    const even =
      p.breakEvenCsms === null
        ? ''
        : ` Uma pessoa se paga a partir de ${f.count(p.breakEvenCsms, 'CSM', 'CSMs', { digits: 1, beside: p.csms })}.`
    const guide = p.isPresent
      ? ''
      : ` O guia a contrata com ${f.number(p.from)}–${f.count(p.to, 'CSM', 'CSMs')}; até lá quem lidera CS faz o trabalho.`
    return `${back}${worth}${even}${guide}`
  },
  'waysOfWorking.RENEWALS_COMPARED': (p, f) => {
    if (p.renewals === 0) return 'Não há renovações nos próximos 12 meses.'
    const ahead =
      `${f.count(p.renewals, 'renovação', 'renovações')} nos próximos 12 meses, ${f.number(p.byGeneralists)} ` +
      'sem especialista.'
    const people =
      ` ${f.count(p.specialists, 'especialista', 'especialistas', 1)} (a ${f.number(p.perSpecialist)} por ano) ` +
      `ou o tempo de ${f.count(p.generalists, 'CSM', 'CSMs', 1)} (a ${f.number(p.perCsm)} por ano)`
    if (p.specialistsCost === null || p.generalistsCost === null) {
      return `${ahead}${people}; não se conhece o custo das pessoas.`
    }
    const costs =
      `: ${f.money(p.specialistsCost, p.currency, { beside: p.generalistsCost })} contra ` +
      `${f.money(p.generalistsCost, p.currency, { beside: p.specialistsCost })} por ano.`
    const even =
      p.breakEvenRenewals === null
        ? ''
        : ` Um especialista custa menos a partir de ${f.count(p.breakEvenRenewals, 'renovação comum', 'renovações comuns', { digits: 0, beside: p.work })} por ano.`
    return `${ahead}${people}${costs}${even}`
  },
}
