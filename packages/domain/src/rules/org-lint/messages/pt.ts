import { languagesInWords, regionsInWords } from '../../../entities/messages/listed-words.js'
import type {
  NamedResponsibility,
  RoleFamily,
  Segment,
  Tier,
} from '../../../entities/vocabularies.js'
import type { OrgLintMessageParams } from './params.js'
import type { Formats } from '../../../kernel/formats.js'
import type { Room } from '../../../kernel/writer.js'
import type { ToldAccounts } from '../concerned-accounts.js'
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
  HEALTH: 'sinais de health score',
  RETENTION: 'doze meses de movimentos de ARR',
  STAKEHOLDERS: 'as pessoas dos clientes',
  SUCCESS_PLANS: 'planos de sucesso',
  FIRST_VALUES: 'as datas de primeiro valor',
}
const RECORD = {
  TICKETS: 'Importe os volumes de tickets por equipe e dia da sua ferramenta de suporte.',
  GROSS_MARGIN: 'Informe a margem bruta nas configurações da organização.',
  STAFF_COST: 'Informe o custo total das pessoas ou o orçamento das posições.',
  REVENUE: 'Informe o que as contas pagam: seu ACV ou movimentos de ARR.',
  LANGUAGES: 'Registre os idiomas das contas e das pessoas.',
  TIME_ZONES: 'Registre as regiões das contas e os fusos horários das pessoas.',
  TOUCHPOINTS:
    'Registre ligações, reviews e plays automáticos como contatos, ou importe-os do seu CRM.',
  DOLLAR_RATE: 'Defina a política com o valor do dólar na sua moeda.',
  HEALTH: 'Importe sinais de saúde, como uso e pesquisas.',
  RETENTION: 'Importe ao menos doze meses de movimentos de ARR.',
  STAKEHOLDERS: 'Registre os sponsors, champions e decisores dos seus clientes.',
  SUCCESS_PLANS:
    'Mantenha um plano de sucesso com um resultado medido para os clientes high-touch.',
  FIRST_VALUES:
    'Registre em cada projeto de onboarding quando o cliente teve seu primeiro resultado mensurável.',
}
const TECH_TOUCH_PARTS = { PLAYBOOK: 'playbook', HEALTH: 'dados de saúde' }
/** Quantos nomes são ditos. */
const SHOWN = 5
const MODELS = { orgModel: 'modelo de organização', serviceModel: 'modelo de serviço' }
const family = (code: RoleFamily): string => thingsMessages[`things.roleFamily.${code}`]()
const tier = (code: Tier): string => thingsMessages[`things.tier.${code}`]()
const segment = (code: Segment): string => thingsMessages[`things.segment.${code}`]()

/** Quantas contas, quanto pagam e a maior pelo nome. */
const told = (p: ToldAccounts, f: Formats): string =>
  p.accounts === 1
    ? `${p.largest} (${f.money(p.revenue, p.currency)} por ano)`
    : `${f.count(p.accounts, 'conta', 'contas')} (${f.money(p.revenue, p.currency)} por ano; a maior é ${p.largest})`
const several = (p: { readonly accounts: number; readonly account: string }, f: Formats): string =>
  p.accounts === 1 ? p.account : f.count(p.accounts, 'conta', 'contas')
const segments = (codes: readonly Segment[], f: Formats): string => f.list(codes.map(segment))
const responsibilities = (codes: readonly NamedResponsibility[], f: Formats): string =>
  f.list(
    codes.map((code, index) => {
      const name = thingsMessages[`things.namedResponsibility.${code}`]()
      return name.slice(0, 1)[index === 0 ? 'toUpperCase' : 'toLowerCase']() + name.slice(1)
    }),
  )
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
  'orgLint.over-capacity': (p, f) => {
    const back =
      p.until === null
        ? ''
        : ` O que já está registrado traz a carga de volta ao limite até ${f.date(p.until)}.`
    return (
      `${p.seat} tem uma utilização de ${f.percent(p.utilisation, { digits: 0, beside: 1 })}: uma carga de ` +
      `${f.count(p.load, 'posição completa', 'posições completas', { beside: p.capacity })} sobre uma capacidade de ${f.number(p.capacity, { beside: p.load })}.${back}`
    )
  },
  'orgLint.idle-capacity': (p, f) =>
    `${p.seat} tem uma utilização de apenas ${f.percent(p.utilisation, { digits: 0, beside: 1 })}: uma carga de ` +
    `${f.count(p.load, 'posição completa', 'posições completas', { beside: p.capacity })} sobre uma capacidade de ${f.number(p.capacity, { beside: p.load })}.`,
  'orgLint.exposed-accounts': (p, f) =>
    `${p.subject}, ${family(p.family)}: ` +
    `${f.count(p.accounts, 'conta', 'contas', 0)} (${f.money(p.revenue, p.currency)} por ano) e ninguém com ` +
    'capacidade.',
  'orgLint.uncovered-account': (p, f) =>
    p.hasSeat
      ? `Sem CSM responsável: ${told(p, f)}. Há posições com capacidade disponível.`
      : `Sem CSM responsável: ${told(p, f)}. Nenhuma posição adequada tem capacidade disponível.`,
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
    `(${f.money(Math.round(p.revenue), p.currency)} por ano); o limite é ${f.percent(p.limit, { beside: p.share })}.`,
  'orgLint.over-committed': (p, f) =>
    `${p.person} divide uma jornada integral entre ${f.count(p.seats, 'posição', 'posições', { beside: p.limit })}; o limite é ` +
    `${f.number(p.limit, { beside: p.seats })}.`,
  'orgLint.lead-carrying-too-much': (p, f) =>
    `${p.person} lidera pessoas e tem ` +
    `${f.count(p.accounts, 'conta', 'contas', 0)}, ${f.percent(p.load, { digits: 0, beside: p.limit })} da capacidade de um CSM; o limite é ` +
    `${f.percent(p.limit, { digits: 0, beside: p.load })}.`,
  'orgLint.handover-unfinished': (p, f) =>
    `${p.subject}: ${f.plural(p.accounts, 'handoff', 'handoffs')} sem resultado registrado: ${told(p, f)}. O mais antigo começou em ` +
    `${f.date(p.since)}, há ${f.count(p.days, 'dia', 'dias')}.`,
  'orgLint.multiple-roots': (p, f) =>
    `${p.team} (${f.count(p.seats, 'posição', 'posições')} em seu ramo) está no mesmo nível ` +
    `que ${p.main} e não depende de nenhuma equipe.`,
  'orgLint.over-served-account': (p, f) =>
    `${f.plural(p.accounts, 'É atendida', 'São atendidas')} em ${tier(p.tier)}, mas pelo que ${f.plural(p.accounts, 'paga', 'pagam')} o adequado é ${tier(p.earned)}: ${told(p, f)}.`,
  'orgLint.under-invested-account': (p, f) =>
    p.hasRoom
      ? `${f.plural(p.accounts, 'É atendida', 'São atendidas')} apenas em ${tier(p.tier)}, mas o adequado é ${tier(p.earned)}: ${told(p, f)}. Há capacidade para isso.`
      : `${f.plural(p.accounts, 'É atendida', 'São atendidas')} apenas em ${tier(p.tier)}, mas o adequado é ${tier(p.earned)}: ${told(p, f)}. Os CSMs responsáveis não têm capacidade.`,
  'orgLint.unowned-renewal': (p, f) =>
    `${f.plural(p.accounts, 'Renovação', 'Renovações')} sem responsável: ${told(p, f)}. O próximo contrato termina em ${f.date(p.ends)}, em ` +
    `${f.count(p.days, 'dia', 'dias')}.`,
  'orgLint.late-renewal': (p, f) =>
    `${p.subject}: ${f.plural(p.accounts, 'renovação', 'renovações')} sem início: ${told(p, f)}. A primeira vence em ${f.date(p.ends)}, em ` +
    `${f.count(p.days, 'dia', 'dias', { beside: p.limit })}; o trabalho deveria começar ` +
    `${f.count(p.limit, 'dia', 'dias', { beside: p.days })} antes.`,
  'orgLint.responsibility-gap': (p, f) =>
    `${responsibilities(p.responsibilities, f)}: ninguém responde por ${f.number(p.uncovered)} de ` +
    `${f.count(p.accounts, 'cliente', 'clientes')} (${segments(p.segments, f)}).`,
  'orgLint.responsibility-double': (p, f) =>
    `${responsibilities(p.responsibilities, f)}: mais de um papel responde por clientes de um mesmo segmento ` +
    `(${segments(p.segments, f)}): ${family(p.first)}, ${family(p.second)}.`,
  'orgLint.review-overdue': (p, f) =>
    `${p.subject}: ${f.plural(p.accounts, 'business review atrasada', 'business reviews atrasadas')}: ${told(p, f)}. A mais antiga está ` +
    `${f.count(p.days, 'dia', 'dias')} atrasada.`,
  'orgLint.uneven-service': (p, f) =>
    `${tier(p.tier)}: ${p.most} tem ${f.count(p.mostContacts, 'contato', 'contatos', { digits: 1, beside: p.leastContacts })} por ano com cada conta, ` +
    `${p.least} ${f.number(p.leastContacts, { digits: 1, beside: p.mostContacts })}; mais de ${f.count(p.limit, 'vez', 'vezes')} é desigual.`,
  'orgLint.tier-cut-unannounced': (p, f) =>
    `De ${tier(p.from)} para ${tier(p.to)} em ${f.date(p.on)}: ${told(p, f)}. Nenhum playbook nem rollout diz como os ` +
    'clientes são avisados.',
  'orgLint.no-backup': (p, f) =>
    `Só uma pessoa nossa conhece ${told(p, f)}; se ela faltar, ninguém mais conhece o cliente.`,
  'orgLint.unseated-employee': (p, f) =>
    `${f.count(p.people, 'pessoa contratada não ocupa', 'pessoas contratadas não ocupam')} nenhuma posição: ${f.list(p.names.slice(0, SHOWN))}` +
    `${p.people > SHOWN ? ', …' : ''}.`,
  'orgLint.short-until': (p, f) =>
    `${p.team}, ${thingsMessages[`things.roleFamily.${p.family}`]()}: capacidade insuficiente ` +
    `${p.until === '' ? 'por mais de um ano' : `até ${f.date(p.until)}`} ` +
    `(${f.count(p.seats, 'posição completa', 'posições completas')} a menos), enquanto houver pessoas em rampa.`,
  'orgLint.leave-uncovered': (p, f) =>
    `${p.seat}: ausência${p.until === '' ? '' : ` até ${f.date(p.until)}`} sem ninguém que cubra ${told(p, f)}.`,
  'orgLint.leaver-ahead': (p, f) =>
    `${p.seat} fica vaga em ${f.date(p.on)}, em ${f.count(p.days, 'dia', 'dias')}, sem substituto: ficariam sem atendimento ` +
    `${told(p, f)}.`,
  'orgLint.handoff-stuck': (p, f) =>
    p.to === 'CSM'
      ? `Em produção há ${f.count(p.days, 'dia', 'dias')} ou mais e ainda com implementação: ${told(p, f)}.`
      : `Vendidas, e há ${f.count(p.days, 'dia', 'dias')} ou mais ninguém assumiu o onboarding: ${told(p, f)}.`,
  'orgLint.contract-ended-unresolved': (p, f) =>
    p.isAuto
      ? `${f.plural(p.accounts, 'Deveria', 'Deveriam')} ter renovado automaticamente e ${f.plural(p.accounts, 'mantém', 'mantêm')} a data de término anterior: ${told(p, f)}. ` +
        `A primeira é de ${f.date(p.since)}.`
      : `${p.subject}: ${f.plural(p.accounts, 'contrato vencido', 'contratos vencidos')} sem registro de renovação ou perda: ${told(p, f)}. O primeiro venceu em ` +
        `${f.date(p.since)}, há ${f.count(p.days, 'dia', 'dias')}.`,
  'orgLint.late-onboarding': (p, f) =>
    `${p.subject}: ainda sem primeiro valor: ${told(p, f)}. A mais antiga é cliente há ` +
    `${f.count(p.days, 'dia', 'dias', { beside: p.limit })}; ${f.number(p.limit, { beside: p.days })} deveriam bastar.`,
  'orgLint.single-threaded-account': (p, f) =>
    `${p.subject}: um único contato do lado do cliente em ${told(p, f)}.`,
  'orgLint.critical-without-contact': (p, f) =>
    `${p.subject}: saúde crítica e sem contato nos últimos ${f.count(p.days, 'dia', 'dias')}: ${told(p, f)}.`,
  'orgLint.thin-tech-touch': (p, f) =>
    `O tech-touch atende ${told(p, f)} sem ${f.list(p.lacks.map((each) => TECH_TOUCH_PARTS[each]))}.`,
  'orgLint.unproven-value': (p, f) =>
    `${p.subject}: sem plano de sucesso com resultado medido: ${told(p, f)}, high-touch.`,
  'orgLint.customer-without-arr': (p, f) =>
    p.hasAcv
      ? `Sem movimentos de ARR registrados: ${told(p, f)}. A retenção não ${f.plural(p.accounts, 'a', 'as')} enxerga.`
      : `Com contrato vigente e sem receita: ${f.count(p.accounts, 'conta', 'contas')}, por exemplo ${p.largest}.`,
  'orgLint.arr-acv-mismatch': (p, f) =>
    p.factor === null
      ? `O ACV e a receita registrada diferem em mais da metade: ${told(p, f)}.`
      : `${p.larger === 'ACV' ? 'O ACV é' : 'A receita registrada é'} ${f.count(p.factor, 'vez', 'vezes')} ` +
        `${p.larger === 'ACV' ? 'a receita registrada' : 'o ACV'}: ${told(p, f)}. ` +
        `${p.factor === 12 ? 'Um valor mensal foi tomado como anual' : 'Vários anos foram lançados como um'}.`,
  'orgLint.no-opening-balance': (p, f) =>
    p.hasAcv
      ? `Movimentos sem saldo inicial: ${told(p, f)}. Enquanto isso, vale o ACV.`
      : `Movimentos sem saldo inicial: ${told(p, f)}. Também não há um ACV que o substitua.`,
  'orgLint.dormant-account': (p, f) =>
    `Mais de 90 dias sem receita e sem churn registrado: ${f.count(p.accounts, 'conta', 'contas')}, por exemplo ` +
    `${p.largest}; a primeira desde ${f.date(p.since)}.`,
  'orgLint.churned-but-open': (p, f) =>
    `${f.plural(p.accounts, 'Perdida e ainda aberta', 'Perdidas e ainda abertas')} com cobertura: ${f.count(p.accounts, 'conta', 'contas')}, por exemplo ${p.largest}.`,
  'orgLint.closed-with-balance': (p, f) =>
    `${f.plural(p.accounts, 'Encerrada', 'Encerradas')}, mas pelos movimentos ainda ${f.plural(p.accounts, 'paga', 'pagam')}: ${told(p, f)}.`,
  'orgLint.plan-rate-outdated': (p, f) =>
    `Em ${p.contracts}, à taxa de câmbio do plano do ano fiscal iniciado em ${f.date(p.planned)}, embora outro tenha ` +
    `começado em ${f.date(p.begun)}: ${told(p, f)}.`,
  'orgLint.retention-below-stage': (p, f) =>
    `O ${p.measure} de ${f.percent(p.value)} corresponde ao estágio ${f.number(p.stage)}, enquanto o número de clientes ` +
    `corresponde ao estágio ${f.number(p.byCustomers)}.`,
  'orgLint.FIX_SET_TIERS': (p, f) =>
    `Atender ${several(p, f)} em ${tier(p.tier)} a partir de ${f.date(p.on)}`,
  'orgLint.FIX_RELEASE_IMPLEMENTATION': (p, f) =>
    `Encerrar a parte de implementação de ${several(p, f)}`,
  'orgLint.FIX_ROLL_CONTRACTS': (p, f) => `Renovar ${several(p, f)} pelo próprio prazo`,
  'orgLint.FIX_OPEN_BALANCES': (p, f) => `Registrar o saldo inicial de ${several(p, f)}`,
  'orgLint.FIX_SET_ACV': (p, f) => `Igualar o ACV de ${several(p, f)} à receita registrada`,
  'orgLint.FIX_CLOSE_CHURNED': (p, f) =>
    `Encerrar ${several(p, f)} com o que depende ${f.plural(p.accounts, 'dela', 'delas')}`,
  'orgLint.FIX_CHURN_CLOSED': (p, f) => `Registrar o churn de ${several(p, f)}`,
  'orgLint.FIX_NAME_BACKUPS': (p, f) => `Nomear backup para ${several(p, f)}`,
  'orgLint.RECORD': (p) => RECORD[p.missing],
  'orgLint.NOT_EVALUATED': (p) => `Não é possível avaliar sem ${MISSING[p.missing]}.`,
  'orgLint.LINT_FINDING_NOT_FOUND': () =>
    'Nada assim é encontrado hoje: o achado não existe mais, ou sua impressão digital está errada.',
  'orgLint.LINT_FIX_NOT_FOUND': () => 'Deste achado não decorre nenhum plano por si só.',
  'orgLint.FIX_OPEN_SEATS': (p, f) => {
    const price =
      p.price === null
        ? ''
        : p.count === 1
          ? `, a ${f.money(p.price, p.currency)} por ano`
          : `, a ${f.money(p.price, p.currency)} por ano cada uma`
    return `Abrir ${f.count(p.count, 'posição', 'posições')} (${p.role}) em ${p.team}${price}`
  },
  'orgLint.FIX_COVER_ACCOUNTS': (p, f) =>
    `Atribuir ${several(p, f)} a ${p.seats === 1 ? p.seat : f.count(p.seats, 'posição', 'posições')}`,
  'orgLint.FIX_MOVE_TEAM': (p) => `Mover ${p.team} para baixo de ${p.under}`,
}
