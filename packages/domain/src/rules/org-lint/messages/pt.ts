import { languagesInWords, regionsInWords } from '../../../entities/messages/listed-words.js'
import { choiceInSentence } from '../../../entities/messages/choice-in-sentence.js'
import type { RoleFamily, Segment, Tier } from '../../../entities/vocabularies.js'
import type { OrgLintMessageParams } from './params.js'
import type { Room } from '../../../kernel/writer.js'
import { namedResponsibilityWords } from '../../org-structure/messages/pt.js'
import { thingsMessages } from '../../../entities/messages/pt.js'

const MISSING = {
  TICKETS: 'volumes de tickets',
  GROSS_MARGIN: 'a margem bruta da organização',
  STAFF_COST: 'o custo das pessoas ou das posições',
  REVENUE: 'contas com ACV',
  LANGUAGES: 'os idiomas das contas e das pessoas',
  TIME_ZONES: 'as regiões das contas e os fusos horários das pessoas',
  TOUCHPOINTS: 'contatos registrados',
  DOLLAR_RATE: 'uma taxa de câmbio para os limites em dólares',
}
const MODELS = { orgModel: 'modelo de organização', serviceModel: 'modelo de serviço' }
const family = (code: RoleFamily): string => thingsMessages[`things.roleFamily.${code}`]()
const tier = (code: Tier): string => thingsMessages[`things.tier.${code}`]()
const segment = (code: Segment): string => thingsMessages[`things.segment.${code}`]()

/** O que o linter encontra, em português. */
export const orgLintMessages: Room<'orgLint', OrgLintMessageParams> = {
  'orgLint.copied-ratio': (p, f) =>
    `${f.count(p.csms, 'CSM tem', 'CSMs têm')} cerca de ${f.count(p.accounts, 'conta', 'contas', 0)} cada um e, ainda assim, uma ` +
    `utilização entre ${f.percent(p.lowest, { digits: 0, beside: p.highest })} e ${f.percent(p.highest, { digits: 0, beside: p.lowest })}: o índice não responde ao ` +
    'que as contas pesam.',
  'orgLint.model-churn': (p, f) =>
    `O ${MODELS[p.model]} mudou em ${f.date(p.changed)}, apenas ${f.count(p.months, 'mês', 'meses', { digits: 1, beside: p.limit })} após a ` +
    `mudança anterior; convém mantê-lo por pelo menos ${f.count(p.limit, 'mês', 'meses', { digits: 1, beside: p.months })}.`,
  'orgLint.margin-squeeze': (p, f) =>
    `A equipe de pós-venda custa ${f.percent(p.share, { beside: p.margin })} da receita, com uma margem bruta de ` +
    `${f.percent(p.margin, { beside: p.share })}.`,
  'orgLint.over-capacity': (p, f) =>
    `${p.seat} tem uma utilização de ${f.percent(p.utilisation, { digits: 0, beside: 1 })}: uma carga de ` +
    `${f.count(p.load, 'posição completa', 'posições completas', { beside: p.capacity })} sobre uma capacidade de ${f.number(p.capacity, { beside: p.load })}.`,
  'orgLint.idle-capacity': (p, f) =>
    `${p.seat} tem uma utilização de apenas ${f.percent(p.utilisation, { digits: 0, beside: 1 })}: uma carga de ` +
    `${f.count(p.load, 'posição completa', 'posições completas', { beside: p.capacity })} sobre uma capacidade de ${f.number(p.capacity, { beside: p.load })}.`,
  'orgLint.exposed-accounts': (p, f) =>
    `${p.subject}, ${family(p.family)}: ` +
    `${f.count(p.accounts, 'conta', 'contas', 0)} (${f.money(p.acv, p.currency)} por ano) e ninguém com ` +
    'capacidade.',
  'orgLint.uncovered-account': (p, f) =>
    `Ninguém é responsável por ${p.account} (${f.money(p.acv, p.currency)} por ano) como CSM.`,
  'orgLint.span-of-control': (p, f) =>
    `${p.seat} lidera diretamente ${f.count(p.direct, 'pessoa', 'pessoas')} e ${f.number(p.branch)} no total ` +
    `(${f.count(p.leaders, 'líder', 'líderes')}): ` +
    `${p.verdict === 'ABOVE' ? 'mais' : 'menos'} do que o previsto para seu nível de liderança ` +
    `(${thingsMessages[`things.leadershipLayer.${p.layer}`]()}).`,
  'orgLint.missing-cs-ops': (p, f) =>
    `Há ${f.count(p.csms, 'CSM', 'CSMs', { beside: p.from })} e nenhuma posição em Operações de CS; a primeira vem a partir de ` +
    `${f.number(p.from, { beside: p.csms })}.`,
  'orgLint.missing-renewals': (p, f) =>
    `${f.count(p.renewals, 'contrato vence', 'contratos vencem')} nos próximos 12 meses e não há nenhuma posição de ` +
    'especialista de renovações.',
  'orgLint.backlog-too-long': (p, f) =>
    p.months === null
      ? `${f.count(p.queued, 'cliente espera', 'clientes esperam')} uma ` +
        'implementação e nenhum especialista tem capacidade.'
      : `${f.count(p.queued, 'cliente espera', 'clientes esperam')} uma ` +
        `implementação, um backlog de ${f.count(p.months, 'mês', 'meses', { digits: 1, beside: p.limit })}; o limite é ${f.number(p.limit, { digits: 1, beside: p.months })}.`,
  'orgLint.tickets-too-high': (p, f) =>
    p.perDay === null
      ? `${p.subject}: ${f.count(p.opened, 'ticket', 'tickets')} e nenhum engenheiro de suporte com capacidade.`
      : `${p.subject}: ${f.count(p.perDay, 'ticket', 'tickets', { digits: 1, beside: p.limit })} por engenheiro por dia, mais que ` +
        `${f.number(p.limit, { digits: 1, beside: p.perDay })}.`,
  'orgLint.generalist-outgrown': (p, f) =>
    `O modelo generalista funciona até ${f.count(p.limit, 'cliente', 'clientes', { beside: p.customers })} e um time de ` +
    `${f.count(p.team, 'CSM', 'CSMs', { beside: p.csms })}; há ${f.count(p.customers, 'cliente', 'clientes', { beside: p.limit })}, com ${f.count(p.csms, 'CSM', 'CSMs', { beside: p.team })} em atividade ou necessários.`,
  'orgLint.pod-without-shared-services': (p, f) =>
    `Há ${f.count(p.pods, 'pod', 'pods')} e falta um serviço compartilhado: ` +
    `${family(p.family)} não tem nenhuma posição fora deles.`,
  'orgLint.region-too-small': (p, f) =>
    `${p.team} atende ${f.count(p.customers, 'cliente', 'clientes', { beside: p.limit })}; uma ` +
    `região própria se justifica a partir de ${f.number(p.limit, { beside: p.customers })}.`,
  'orgLint.language-mismatch': (p, f) =>
    `${p.subject}: ${f.count(p.accounts, 'conta fala', 'contas falam')} ` +
    `${languagesInWords(p.languages, f)}; o CSM, ${languagesInWords(p.spoken, f)}.`,
  'orgLint.time-zone-mismatch': (p, f) =>
    `${p.subject}: ${f.count(p.accounts, 'conta', 'contas')} (${regionsInWords(p.regions, f)}) a ` +
    `até ${f.count(p.hours, 'hora', 'horas', { digits: 1, beside: p.limit })} do CSM; o limite é ${f.number(p.limit, { digits: 1, beside: p.hours })}.`,
  'orgLint.single-point-of-failure': (p, f) =>
    `${p.person} cuida de ${f.percent(p.share, { beside: p.limit })} da receita recorrente ` +
    `(${f.money(Math.round(p.acv), p.currency)} por ano); o limite é ${f.percent(p.limit, { beside: p.share })}.`,
  'orgLint.over-committed': (p, f) =>
    `${p.person} divide uma jornada integral entre ${f.count(p.seats, 'posição', 'posições', { beside: p.limit })}; o limite é ` +
    `${f.number(p.limit, { beside: p.seats })}.`,
  'orgLint.lead-carrying-too-much': (p, f) =>
    `${p.person} lidera pessoas e tem ` +
    `${f.count(p.accounts, 'conta', 'contas', 0)}, ${f.percent(p.load, { digits: 0, beside: p.limit })} da capacidade de um CSM; o limite é ` +
    `${f.percent(p.limit, { digits: 0, beside: p.load })}.`,
  'orgLint.handover-unfinished': (p, f) =>
    `O handoff de ${p.account} (${choiceInSentence('pt', 'responsibility', p.responsibility)}) começou em ` +
    `${f.date(p.since)}, há ${f.count(p.days, 'dia', 'dias')}, e segue sem resultado.`,
  'orgLint.multiple-roots': (p, f) =>
    `${p.team} (${f.count(p.seats, 'posição', 'posições')} em seu ramo) está no mesmo nível ` +
    `que ${p.main} e não depende de nenhuma equipe.`,
  'orgLint.over-served-account': (p, f) =>
    `${p.account} (${f.money(p.acv, p.currency)} por ano) é atendida em ${tier(p.tier)}; o que lhe cabe ` +
    `é ${tier(p.earned)}.`,
  'orgLint.under-invested-account': (p, f) =>
    `${p.account} (${f.money(p.acv, p.currency)} por ano) é atendida apenas em ${tier(p.tier)}; o que ` +
    `lhe cabe é ${tier(p.earned)}.`,
  'orgLint.unowned-renewal': (p, f) =>
    `O contrato de ${p.account} (${f.money(p.acv, p.currency)} por ano) vence em ${f.date(p.ends)}, em ` +
    `${f.count(p.days, 'dia', 'dias')}, e sua renovação não tem responsável.`,
  'orgLint.late-renewal': (p, f) =>
    `O contrato de ${p.account} vence em ${f.date(p.ends)}, em ` +
    `${f.count(p.days, 'dia', 'dias', { beside: p.limit })}, e a renovação não começou; deveria começar ` +
    `${f.count(p.limit, 'dia', 'dias', { beside: p.days })} antes.`,
  'orgLint.responsibility-gap': (p, f) =>
    `${namedResponsibilityWords[p.responsibility]}: ninguém responde por ${f.number(p.uncovered)} de ` +
    `${f.count(p.accounts, 'cliente', 'clientes')} (${segment(p.segment)}).`,
  'orgLint.responsibility-double': (p) =>
    `${namedResponsibilityWords[p.responsibility]}: mais de um papel responde por clientes de um mesmo segmento ` +
    `(${segment(p.segment)}): ${family(p.first)}, ${family(p.second)}.`,
  'orgLint.review-overdue': (p, f) =>
    p.days === null
      ? `${p.account} (${tier(p.tier)}) não tem nenhuma business review registrada.`
      : `A business review de ${p.account} (${tier(p.tier)}) está ${f.count(p.days, 'dia', 'dias')} atrasada.`,
  'orgLint.uneven-service': (p, f) =>
    `${tier(p.tier)}: ${p.most} tem ${f.count(p.mostContacts, 'contato', 'contatos', { digits: 1, beside: p.leastContacts })} por ano com cada conta, ` +
    `${p.least} ${f.number(p.leastContacts, { digits: 1, beside: p.mostContacts })}; mais de ${f.count(p.limit, 'vez', 'vezes')} é desigual.`,
  'orgLint.tier-cut-unannounced': (p, f) =>
    `${p.account} passa de ${tier(p.from)} para ${tier(p.to)} em ${f.date(p.on)}, e não há playbook nem ` +
    'rollout para isso.',
  'orgLint.FIX_SET_TIER': (p) => `Atender ${p.account} em ${tier(p.tier)}`,
  'orgLint.NOT_EVALUATED': (p) => `Não é possível avaliar sem ${MISSING[p.missing]}.`,
  'orgLint.LINT_FINDING_NOT_FOUND': () =>
    'Nada assim é encontrado hoje: o achado não existe mais, ou sua impressão digital está errada.',
  'orgLint.LINT_FIX_NOT_FOUND': () => 'Deste achado não decorre nenhum plano por si só.',
  'orgLint.FIX_OPEN_SEATS': (p, f) =>
    `Abrir ${f.count(p.count, 'posição', 'posições')} (${p.role}) em ${p.team}`,
  'orgLint.FIX_COVER_ACCOUNT': (p) => `Atribuir ${p.account} a ${p.seat}`,
  'orgLint.FIX_MOVE_TEAM': (p) => `Mover ${p.team} para baixo de ${p.under}`,
}
