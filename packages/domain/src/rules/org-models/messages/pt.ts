import type { OrgModelCriterion } from '../criteria.js'
import type { TeamPurpose } from '../template/template-team.js'
import type {
  GrowthMotion,
  LeadershipLayer,
  OrgModel,
  ReportingLine,
  RoleFamily,
  Segment,
} from '../../../entities/vocabularies.js'
import type { Formats } from '../../../kernel/formats.js'
import type { OrgModelsMessageParams } from './params.js'
import type { Room } from '../../../kernel/writer.js'
import { thingsMessages } from '../../../entities/messages/pt.js'

const MODELS: Readonly<Record<OrgModel, string>> = {
  GENERALIST: 'modelo generalista',
  SPECIALIST: 'modelo especialista',
  POD: 'modelo de pods',
  GEOGRAPHIC: 'modelo geográfico',
}
const LINES: Readonly<Record<ReportingLine, string>> = {
  CRO: 'CRO',
  CEO_COO: 'CEO/COO',
  CCO: 'CCO',
}
const CRITERIA: Readonly<Record<OrgModelCriterion, string>> = {
  CUSTOMERS: 'clientes',
  CSMS: 'CSMs',
  SEGMENTS: 'segmentos com volume real',
  REGIONS: 'regiões com clientes suficientes',
  LANGUAGES: 'idiomas',
  HANDOFF_COST: 'receita atendida em high-touch, que os handoffs põem em risco',
  COMPLEXITY: 'complexidade',
  TEAM_SIZE: 'pessoas na equipe',
}
const MOTIONS: Readonly<Record<GrowthMotion, string>> = {
  SALES_LED: 'crescimento sales-led',
  PRODUCT_LED: 'crescimento product-led',
  LAND_AND_EXPAND: 'crescimento land-and-expand',
  MISSION_DRIVEN: 'empresa guiada por sua missão',
}
const TEAMS: Readonly<Record<Exclude<TeamPurpose, 'POD' | 'REGION'>, string>> = {
  ROOT: 'Pós-venda',
  CUSTOMER_SUCCESS: 'Customer Success',
  ONBOARDING: 'Onboarding',
  RENEWALS: 'Renovações',
  SUPPORT: 'Suporte',
  CS_OPS: 'Operações de CS',
  OTHER_REGIONS: 'Outras regiões',
}

const family = (each: RoleFamily): string => thingsMessages[`things.roleFamily.${each}`]()
const segment = (each: Segment): string => thingsMessages[`things.segment.${each}`]()
const layer = (each: LeadershipLayer): string => thingsMessages[`things.leadershipLayer.${each}`]()

type Measured = { readonly criterion: OrgModelCriterion; readonly measure: number }

/** A criterion with its measure: a count, or a share. */
const measured = ({ criterion, measure }: Measured, f: Formats): string => {
  const isShare = criterion === 'HANDOFF_COST' || criterion === 'COMPLEXITY'
  return `${CRITERIA[criterion]} (${isShare ? f.percent(measure, 0) : f.number(measure)})`
}

/** A criterion of a reporting line, as it is in the organization. */
const criterion = (p: OrgModelsMessageParams['LINE_PART' | 'LINE_WHY_NOT'], f: Formats): string =>
  ({
    GROWTH_MOTION:
      p.growthMotion === null ? 'modelo de crescimento não informado' : MOTIONS[p.growthMotion],
    CUSTOMERS:
      `${f.count(p.customers, 'cliente', 'clientes')}, ${f.percent(p.highTouchShare, 0)} da receita ` +
      'atendida em high-touch',
    MATURITY:
      p.maturity === null ? 'maturidade não avaliada' : `maturidade ${f.number(p.maturity)} de 5`,
    SENIORITY:
      p.layer === null
        ? 'sem liderança de nível conhecido'
        : `posição mais alta: ${layer(p.layer)}`,
  })[p.criterion]

/** Models of organization and reporting lines, in Portuguese. */
export const orgModelsMessages: Room<'orgModels', OrgModelsMessageParams> = {
  'orgModels.RECOMMENDED': (p, f) => {
    const model = MODELS[p.model]
    const score = f.number(p.score, 1)
    const held = p.incumbent === null ? '' : MODELS[p.incumbent]
    switch (p.verdict) {
      case 'ADOPT':
        return `Começar com o ${model}: é o que melhor se encaixa, com ${score} de 100 pontos.`
      case 'STAY':
        return `Manter o ${model}: é o que melhor se encaixa, com ${score} de 100 pontos.`
      case 'TIE':
        return (
          `Empate: manter o ${model} (${f.count(p.score, 'ponto', 'pontos', 1)}). O ${MODELS[p.leader]} está apenas ` +
          `${f.count(p.lead, 'ponto', 'pontos', { digits: 1, beside: p.margin })} à frente, e uma mudança exige ` +
          `${f.number(p.margin, { digits: 1, beside: p.lead })}.`
        )
      case 'COMMITTED':
        return `Manter o ${model}: a última mudança é recente e o compromisso vai até ${f.date(p.until ?? '')}.`
      case 'CHANGE':
        return `Passar do ${held} para o ${model}, que é o que melhor se encaixa, com ${score} de 100 pontos.`
    }
  },
  'orgModels.MODEL_PART': (p, f) =>
    `Para o ${MODELS[p.model]}: ${measured(p, f)}, ${f.number(p.points, { digits: 1, beside: p.of })} de ` +
    `${f.count(p.of, 'ponto', 'pontos', { digits: 1, beside: p.points })}.`,
  'orgModels.WHY': (p, f) =>
    `A favor do ${MODELS[p.model]}: ${measured(p, f)}, ${f.count(p.points, 'ponto', 'pontos', 1)}.`,
  'orgModels.WHY_NOT': (p, f) =>
    `O ${MODELS[p.model]} fica ${f.count(p.lost, 'ponto', 'pontos', 1)} atrás do ${MODELS[p.best]}: ` +
    `${measured(p, f)}.`,
  'orgModels.LEADS_BY': (p, f) => {
    const lead = f.count(p.lead, 'ponto', 'pontos', { digits: 1, beside: p.margin })
    return p.verdict === 'COMMITTED'
      ? `O ${MODELS[p.model]} está ${lead} à frente, mas a última mudança é recente demais.`
      : `O ${MODELS[p.model]} está apenas ${lead} à frente: uma mudança exige ${f.number(p.margin, { digits: 1, beside: p.lead })}.`
  },
  'orgModels.LIMIT_CUSTOMERS': (p, f) =>
    `${f.count(p.customers, 'cliente', 'clientes', { beside: p.limit })}: o modelo generalista funciona até ${f.number(p.limit)}.`,
  'orgModels.LIMIT_CSMS': (p, f) =>
    `${f.count(p.csms, 'CSM', 'CSMs', { beside: p.limit })} necessários ou em atividade: um time de generalistas tem até ${f.number(p.limit)}.`,
  'orgModels.LIMIT_FEW_CUSTOMERS': (p, f) =>
    `${f.count(p.customers, 'cliente', 'clientes', { beside: p.limit })}: até ` +
    `${f.number(p.limit)} não há trabalho suficiente para dividir entre especialistas.`,
  'orgModels.LIMIT_SEGMENTS': (p, f) =>
    `${f.count(p.segments, 'segmento tem', 'segmentos têm', { beside: 2 })} ` +
    `${f.count(p.at, 'cliente', 'clientes')} ou mais: pods precisam de pelo menos dois.`,
  'orgModels.LIMIT_REGIONS': (p, f) =>
    `${f.count(p.regions, 'região tem', 'regiões têm', { beside: 2 })} ` +
    `${f.count(p.at, 'cliente', 'clientes')} ou mais: um modelo geográfico precisa de pelo menos duas.`,
  'orgModels.TIP_LEAD': (p, f) =>
    `Mudar quando o ${MODELS[p.model]} estiver ${f.count(p.margin, 'ponto', 'pontos', { digits: 1, beside: p.lead })} à frente (hoje ${f.number(p.lead, { digits: 1, beside: p.margin })}).`,
  'orgModels.TIP_QUARTERS': (p, f) =>
    `Ou quando o ${MODELS[p.model]} tiver liderado em ${f.count(p.quarters, 'fechamento de trimestre seguido', 'fechamentos de trimestre seguidos')} ` +
    `(até agora ${f.number(p.led)}).`,
  'orgModels.TIP_COMMITMENT': (p, f) =>
    `Reavaliar em ${f.date(p.until)}: se o ${MODELS[p.model]} ainda estiver à frente, a mudança pode valer a pena.`,
  'orgModels.REVISIT_CUSTOMERS': (p, f) =>
    `Com ${f.count(p.at, 'cliente', 'clientes', { beside: p.customers })} (hoje ${f.number(p.customers, { beside: p.at })}) outro modelo começa a se aplicar.`,
  'orgModels.REVISIT_CSMS': (p, f) =>
    `Com mais de ${f.count(p.limit, 'CSM', 'CSMs', { beside: p.csms })} (hoje ${f.number(p.csms, { beside: p.limit })}) o modelo generalista fica pequeno.`,
  'orgModels.REVISIT_SEGMENT': (p, f) =>
    `Quando o segmento ${segment(p.segment)} chegar a ${f.count(p.at, 'cliente', 'clientes', { beside: p.customers })} ` +
    `(hoje ${f.number(p.customers, { beside: p.at })}).`,
  'orgModels.REVISIT_REGION': (p, f) =>
    `Quando ${f.region(p.region)} chegar a ${f.count(p.at, 'cliente', 'clientes', { beside: p.customers })} (hoje ${f.number(p.customers, { beside: p.at })}).`,
  'orgModels.REVISIT_REGION_LOST': (p, f) =>
    `Quando ${f.region(p.region)} ficar abaixo de ${f.count(p.below, 'cliente', 'clientes', { beside: p.customers })} (hoje ${f.number(p.customers, { beside: p.below })}).`,
  'orgModels.LINE_RECOMMENDED': (p, f) => {
    const points = `${f.number(p.score, 1)} de 100 pontos`
    const lead = f.count(p.lead, 'ponto', 'pontos', { digits: 1, beside: p.margin })
    if (p.declared === null || p.verdict === 'ADOPT') {
      return `O pós-venda deveria se reportar ao ${LINES[p.line]}: ${points}.`
    }
    switch (p.verdict) {
      case 'STAY':
        return `O pós-venda se reporta ao ${LINES[p.line]}, e assim convém: ${points}.`
      case 'TIE':
        return (
          `O pós-venda se reporta ao ${LINES[p.line]} e convém que continue: o ${LINES[p.best]} leva vantagem de apenas ${lead}, ` +
          `e uma mudança exige ${f.number(p.margin, { digits: 1, beside: p.lead })}.`
        )
      case 'CHANGE':
        return (
          `O pós-venda deveria se reportar ao ${LINES[p.line]}: ${points}, ${lead} a mais que o ` +
          `${LINES[p.declared]}, a quem se reporta hoje.`
        )
    }
  },
  'orgModels.LINE_PART': (p, f) => {
    return `${LINES[p.line]}: ${criterion(p, f)}, ${f.number(p.points, { digits: 1, beside: p.of })} de ${f.count(p.of, 'ponto', 'pontos', { digits: 1, beside: p.points })}.`
  },
  'orgModels.LINE_WHY_NOT': (p, f) =>
    `O ${LINES[p.line]} fica ${f.count(p.lost, 'ponto', 'pontos', 1)} atrás do ${LINES[p.best]}: ${criterion(p, f)}.`,
  'orgModels.LINE_LIMIT': (p, f) =>
    `${f.count(p.customers, 'cliente', 'clientes', { beside: p.from })}: um CCO convém a partir de ` +
    `${f.number(p.from, { beside: p.customers })}.`,
  'orgModels.TEAM_NAME': (p, f) => {
    if (p.purpose === 'REGION') return p.region ?? TEAMS.OTHER_REGIONS
    if (p.purpose === 'POD') return `Pod ${f.list(p.segments.map(segment))}`
    return TEAMS[p.purpose]
  },
  'orgModels.TRANSITION_TITLE': (p, f) =>
    `Passar ao ${MODELS[p.model]} em ${f.count(p.weeks, 'semana', 'semanas')}`,
  'orgModels.TRANSITION_REASON': (p, f) =>
    `${f.count(p.handOvers, 'conta passa para alguém novo', 'contas passam para alguém novo')}, cada uma uma só vez; ${f.count(p.followed, 'conta muda', 'contas mudam')} de equipe com pessoas que as conhecem.`,
  'orgModels.PLAN_TITLE': (p) => `Passar ao ${MODELS[p.model]}`,
  'orgModels.PLAN_REASON': (p, f) =>
    `O ${MODELS[p.model]} com ${f.count(p.teams, 'equipe', 'equipes')}, ` +
    `dimensionado por capacidade; ${f.count(p.opened, 'vaga nova', 'vagas novas')}.`,
  'orgModels.NOTE_NOT_YET': (p, f) => `A organização ainda não existe em ${f.date(p.date)}.`,
  'orgModels.NOTE_SIZED': (p, f) => {
    const spare = p.present - p.seats
    const end =
      p.opened > 0
        ? `a abrir: ${f.number(p.opened)}`
        : spare > 0
          ? `a mais, que ficam: ${f.number(spare)}`
          : 'sem vagas novas'
    return (
      `${p.team}, ${family(p.family)}: uma carga de ${f.count(p.load, 'posição completa', 'posições completas')} pede ` +
      `${f.number(p.seats)} com a utilização-alvo; há ${f.number(p.present)}, ${end}.`
    )
  },
  'orgModels.NOTE_POD_GUIDE': (p, f) =>
    `O guia propõe o pod Enterprise com ${f.count(p.guideCsms, 'CSM', 'CSMs')}, ou seja, ` +
    `${f.number(p.guideLower)}–${f.count(p.guideUpper, 'conta', 'contas')} cada; sua própria tabela de capacidade ` +
    `admite ${f.number(p.lower)}–${f.number(p.upper)}. Dimensionado por capacidade: ` +
    `${f.count(p.seats, 'CSM', 'CSMs')} no pod com ${f.count(p.customers, 'cliente Enterprise', 'clientes Enterprise')}.`,
  'orgModels.NOTE_SMALL_SEGMENT': (p, f) =>
    `${segment(p.segment)} tem ` +
    `${f.count(p.customers, 'cliente', 'clientes', { beside: p.at })}, menos que os ${f.number(p.at, { beside: p.customers })} de um pod próprio.`,
  'orgModels.NOTE_SMALL_REGIONS': (p, f) => {
    const names =
      p.regions.length === 0 ? 'sem região' : f.list(p.regions.map((each) => f.region(each)))
    return (
      `${f.count(p.customers, 'cliente está', 'clientes estão', { beside: p.at })} fora das ` +
      `regiões de ${f.number(p.at, { beside: p.customers })} ou mais (${names}): compartilham uma equipe.`
    )
  },
  'orgModels.NOTE_UNCOVERED': (p, f) =>
    `Sem CSM, incluídos no dimensionamento e a atribuir: ` +
    `${f.count(p.accounts, 'cliente', 'clientes')}.`,
  'orgModels.NOTE_EMPTY_POOL': (p, f) =>
    `Preencher primeiro: ${family(p.family)} em ${p.team}. Até lá ${f.number(p.accounts)} ` +
    `${f.plural(p.accounts, 'cliente fica', 'clientes ficam')} sem ninguém, e hoje ` +
    `${f.plural(p.accounts, 'tem', 'têm')} alguém.`,
  'orgModels.NOTE_MIXED_BOOKS': (p, f) =>
    `${f.count(p.accounts, 'cliente mantém', 'clientes mantêm')} um CSM de ` +
    'outra equipe: um rebalanceamento de carteiras pode corrigir.',
  'orgModels.NOTE_KEPT_TEAMS': (p, f) =>
    `Não são encerradas, porque ainda há registros que dependem delas: ${f.list(p.teams)}.`,
  'orgModels.NOTE_KEPT_LINES': (p, f) =>
    `${f.count(p.seats, 'posição mantém', 'posições mantêm')} a linha de ` +
    'reporte atual, porque a nova não seria válida.',
}
