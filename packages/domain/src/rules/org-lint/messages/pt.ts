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
  TOUCHPOINTS: 'pontos de contato registrados',
  DOLLAR_RATE: 'uma taxa de câmbio para os limites em dólares',
}
const MODELS = { orgModel: 'modelo de organização', serviceModel: 'modelo de serviço' }
const family = (code: RoleFamily): string => thingsMessages[`things.roleFamily.${code}`]()
const tier = (code: Tier): string => thingsMessages[`things.tier.${code}`]()
const segment = (code: Segment): string => thingsMessages[`things.segment.${code}`]()

/** O que o linter encontra, em português. */
export const orgLintMessages: Room<'orgLint', OrgLintMessageParams> = {
  'orgLint.copied-ratio': (p, f) =>
    `${f.number(p.csms)} CSMs têm cerca de ${f.number(p.accounts, 0)} contas cada um e, ainda assim, uma ` +
    `utilização entre ${f.percent(p.lowest, 0)} e ${f.percent(p.highest, 0)}: a proporção não decorre do ` +
    'que as contas pesam.',
  'orgLint.model-churn': (p, f) =>
    `O ${MODELS[p.model]} mudou em ${f.date(p.changed)}, apenas ${f.number(p.months, 1)} meses após a ` +
    `mudança anterior; convém mantê-lo por ${f.number(p.limit)} ao menos.`,
  'orgLint.margin-squeeze': (p, f) =>
    `As pessoas do pós-venda custam ${f.percent(p.share)} da receita, com uma margem bruta de ` +
    `${f.percent(p.margin)}.`,
  'orgLint.over-capacity': (p, f) =>
    `${p.seat} tem uma utilização de ${f.percent(p.utilisation, 0)}: uma carga de ${f.number(p.load)} ` +
    `posições completas sobre uma capacidade de ${f.number(p.capacity)}.`,
  'orgLint.idle-capacity': (p, f) =>
    `${p.seat} tem uma utilização de apenas ${f.percent(p.utilisation, 0)}: uma carga de ` +
    `${f.number(p.load)} posições completas sobre uma capacidade de ${f.number(p.capacity)}.`,
  'orgLint.exposed-accounts': (p, f) =>
    `${p.subject}, ${family(p.family)}: ${f.number(p.accounts, 0)} ` +
    `${f.plural(p.accounts, 'conta', 'contas')} (${f.money(p.acv, p.currency)} por ano) e ninguém com ` +
    'capacidade para atendê-las.',
  'orgLint.uncovered-account': (p, f) =>
    `Ninguém é responsável por ${p.account} (${f.money(p.acv, p.currency)} por ano) como CSM.`,
  'orgLint.span-of-control': (p, f) =>
    `${p.seat} lidera diretamente ${f.number(p.direct)} pessoas e ${f.number(p.branch)} no total ` +
    `(${f.number(p.leaders)} ${f.plural(p.leaders, 'líder', 'líderes')}): ` +
    `${p.verdict === 'ABOVE' ? 'mais' : 'menos'} do que o previsto para seu nível, ` +
    `${thingsMessages[`things.leadershipLayer.${p.layer}`]()}.`,
  'orgLint.missing-cs-ops': (p, f) =>
    `Há ${f.number(p.csms)} CSMs e nenhuma posição em Operações de CS; a primeira cabe a partir de ` +
    `${f.number(p.from)}.`,
  'orgLint.missing-renewals': (p, f) =>
    `${f.number(p.renewals)} contratos terminam nos próximos 12 meses e não há nenhuma posição de ` +
    'especialista de renovações.',
  'orgLint.backlog-too-long': (p, f) =>
    p.months === null
      ? `${f.number(p.queued)} ${f.plural(p.queued, 'cliente espera', 'clientes esperam')} uma ` +
        'implementação e nenhum especialista tem capacidade.'
      : `${f.number(p.queued)} ${f.plural(p.queued, 'cliente espera', 'clientes esperam')} uma ` +
        `implementação, um backlog de ${f.number(p.months, 1)} meses; o limite é ${f.number(p.limit)}.`,
  'orgLint.tickets-too-high': (p, f) =>
    p.perDay === null
      ? `${p.subject}: ${f.number(p.opened)} tickets e nenhum engenheiro de suporte com capacidade.`
      : `${p.subject}: ${f.number(p.perDay, 1)} tickets por engenheiro por dia, mais de ` +
        `${f.number(p.limit)}.`,
  'orgLint.generalist-outgrown': (p, f) =>
    `O modelo generalista funciona até ${f.number(p.limit)} clientes e um time de ` +
    `${f.number(p.team)} CSMs; há ${f.number(p.customers)} ` +
    `${f.plural(p.customers, 'cliente', 'clientes')}, com ${f.number(p.csms)} ` +
    `${f.plural(p.csms, 'CSM', 'CSMs')} em atividade ou necessários.`,
  'orgLint.pod-without-shared-services': (p, f) =>
    `Há ${f.number(p.pods)} ${f.plural(p.pods, 'pod', 'pods')} e falta um serviço compartilhado: ` +
    `${family(p.family)} não tem nenhuma posição fora deles.`,
  'orgLint.region-too-small': (p, f) =>
    `${p.team} atende ${f.number(p.customers)} ${f.plural(p.customers, 'cliente', 'clientes')}; uma ` +
    `região própria vale a pena a partir de ${f.number(p.limit)}.`,
  'orgLint.language-mismatch': (p, f) =>
    `${p.subject}: ${f.number(p.accounts)} ${f.plural(p.accounts, 'conta fala', 'contas falam')} ` +
    `${p.languages}, o CSM ${p.spoken}.`,
  'orgLint.time-zone-mismatch': (p, f) =>
    `${p.subject}: ${f.number(p.accounts)} ${f.plural(p.accounts, 'conta', 'contas')} (${p.regions}) a ` +
    `até ${f.number(p.hours, 1)} horas do CSM; o limite é ${f.number(p.limit)}.`,
  'orgLint.single-point-of-failure': (p, f) =>
    `${p.person} cuida de ${f.percent(p.share)} da receita recorrente ` +
    `(${f.money(Math.round(p.acv), p.currency)} por ano); o limite é ${f.percent(p.limit)}.`,
  'orgLint.over-committed': (p, f) =>
    `${p.person} trabalha em tempo integral em ${f.number(p.seats)} posições; o limite é ` +
    `${f.number(p.limit)}.`,
  'orgLint.lead-carrying-too-much': (p, f) =>
    `${p.person} lidera pessoas e tem ${f.number(p.accounts, 0)} ` +
    `${f.plural(p.accounts, 'conta', 'contas')}, ${f.percent(p.load, 0)} do que um CSM pode; o limite é ` +
    `${f.percent(p.limit, 0)}.`,
  'orgLint.handover-unfinished': (p, f) =>
    `O handoff de ${p.account} (${choiceInSentence('pt', 'responsibility', p.responsibility)}) começou em ` +
    `${f.date(p.since)}, há ${f.number(p.days)} dias, e não tem resultado.`,
  'orgLint.multiple-roots': (p, f) =>
    `${p.team} (${f.number(p.seats)} ${f.plural(p.seats, 'posição', 'posições')} em seu ramo) está ao lado ` +
    `de ${p.main} sem depender de nenhuma equipe.`,
  'orgLint.over-served-account': (p, f) =>
    `${p.account} (${f.money(p.acv, p.currency)} por ano) é atendida como ${tier(p.tier)}; o que lhe cabe ` +
    `é ${tier(p.earned)}.`,
  'orgLint.under-invested-account': (p, f) =>
    `${p.account} (${f.money(p.acv, p.currency)} por ano) é atendida apenas como ${tier(p.tier)}; o que ` +
    `lhe cabe é ${tier(p.earned)}.`,
  'orgLint.unowned-renewal': (p, f) =>
    `O contrato de ${p.account} (${f.money(p.acv, p.currency)} por ano) termina em ${f.date(p.ends)}, em ` +
    `${f.number(p.days)} ${f.plural(p.days, 'dia', 'dias')}, e ninguém responde por sua renovação.`,
  'orgLint.late-renewal': (p, f) =>
    `O contrato de ${p.account} termina em ${f.date(p.ends)}, em ${f.number(p.days)} ` +
    `${f.plural(p.days, 'dia', 'dias')}, e o trabalho de renovação não começou; deveria começar ` +
    `${f.number(p.limit)} dias antes.`,
  'orgLint.responsibility-gap': (p, f) =>
    `${namedResponsibilityWords[p.responsibility]}: ninguém responde por ${f.number(p.uncovered)} de ${f.number(p.accounts)} ` +
    `${f.plural(p.accounts, 'cliente', 'clientes')} (${segment(p.segment)}).`,
  'orgLint.responsibility-double': (p) =>
    `${namedResponsibilityWords[p.responsibility]}: mais de um papel responde por clientes de um mesmo segmento ` +
    `(${segment(p.segment)}): ${family(p.first)}, ${family(p.second)}.`,
  'orgLint.review-overdue': (p, f) =>
    p.days === null
      ? `${p.account} (${tier(p.tier)}) não tem nenhuma revisão de negócio registrada.`
      : `A revisão de negócio de ${p.account} (${tier(p.tier)}) está ${f.number(p.days)} dias atrasada.`,
  'orgLint.uneven-service': (p, f) =>
    `${tier(p.tier)}: ${p.most} tem ${f.number(p.mostContacts, 1)} contatos por ano com cada conta, ` +
    `${p.least} ${f.number(p.leastContacts, 1)}; mais de ${f.number(p.limit)} vezes é desigual.`,
  'orgLint.tier-cut-unannounced': (p, f) =>
    `${p.account} passa de ${tier(p.from)} para ${tier(p.to)} em ${f.date(p.on)}, e não há playbook nem ` +
    'implantação para isso.',
  'orgLint.FIX_SET_TIER': (p) => `Atender ${p.account} como ${tier(p.tier)}`,
  'orgLint.NOT_EVALUATED': (p) => `Não é possível saber sem ${MISSING[p.missing]}.`,
  'orgLint.LINT_FINDING_NOT_FOUND': () =>
    'Nada assim é encontrado hoje: o achado não existe mais, ou sua impressão digital está errada.',
  'orgLint.LINT_FIX_NOT_FOUND': () => 'Deste achado nenhum plano decorre por si só.',
  'orgLint.FIX_OPEN_SEATS': (p, f) =>
    `Abrir ${f.number(p.count)} ${f.plural(p.count, 'posição', 'posições')} (${p.role}) em ${p.team}`,
  'orgLint.FIX_COVER_ACCOUNT': (p) => `Atribuir ${p.account} a ${p.seat}`,
  'orgLint.FIX_MOVE_TEAM': (p) => `Mover ${p.team} para baixo de ${p.under}`,
}
