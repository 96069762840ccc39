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
  HANDOFF_COST: 'receita atendida em high-touch, que um handoff põe em risco',
  COMPLEXITY: 'complexidade',
  TEAM_SIZE: 'pessoas na equipe',
}
const MOTIONS: Readonly<Record<GrowthMotion, string>> = {
  SALES_LED: 'crescimento liderado por vendas',
  PRODUCT_LED: 'crescimento liderado pelo produto',
  LAND_AND_EXPAND: 'crescimento de entrada e expansão',
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
          `Empate: manter o ${model} (${score} pontos). O ${MODELS[p.leader]} está apenas ` +
          `${f.number(p.lead)} ${f.plural(p.lead, 'ponto', 'pontos')} à frente, e uma mudança exige ` +
          `${f.number(p.margin)}.`
        )
      case 'COMMITTED':
        return `Manter o ${model}: a última mudança é recente e o compromisso vai até ${f.date(p.until ?? '')}.`
      case 'CHANGE':
        return `Passar do ${held} para o ${model}, que é o que melhor se encaixa, com ${score} de 100 pontos.`
    }
  },
  'orgModels.MODEL_PART': (p, f) =>
    `Para o ${MODELS[p.model]}: ${measured(p, f)}, ${f.number(p.points, 1)} de ` +
    `${f.number(p.of, 1)} pontos.`,
  'orgModels.WHY': (p, f) =>
    `A favor do ${MODELS[p.model]}: ${measured(p, f)}, ${f.number(p.points, 1)} pontos.`,
  'orgModels.WHY_NOT': (p, f) =>
    `O ${MODELS[p.model]} fica ${f.number(p.lost, 1)} pontos atrás do ${MODELS[p.best]}: ` +
    `${measured(p, f)}.`,
  'orgModels.LEADS_BY': (p, f) => {
    const lead = `${f.number(p.lead)} ${f.plural(p.lead, 'ponto', 'pontos')}`
    return p.verdict === 'COMMITTED'
      ? `O ${MODELS[p.model]} está ${lead} à frente, mas a última mudança é recente demais.`
      : `O ${MODELS[p.model]} está apenas ${lead} à frente: uma mudança exige ${f.number(p.margin)}.`
  },
  'orgModels.LIMIT_CUSTOMERS': (p, f) =>
    `${f.number(p.customers)} clientes: o modelo generalista funciona até ${f.number(p.limit)}.`,
  'orgModels.LIMIT_CSMS': (p, f) =>
    `${f.number(p.csms)} CSMs necessários ou em atividade: um time de generalistas tem até ${f.number(p.limit)}.`,
  'orgModels.LIMIT_FEW_CUSTOMERS': (p, f) =>
    `${f.number(p.customers)} ${f.plural(p.customers, 'cliente', 'clientes')}: até ` +
    `${f.number(p.limit)} não há trabalho suficiente para dividir entre especialistas.`,
  'orgModels.LIMIT_SEGMENTS': (p, f) =>
    `${f.number(p.segments)} ${f.plural(p.segments, 'segmento tem', 'segmentos têm')} ` +
    `${f.number(p.at)} clientes ou mais: pods precisam de pelo menos dois.`,
  'orgModels.LIMIT_REGIONS': (p, f) =>
    `${f.number(p.regions)} ${f.plural(p.regions, 'região tem', 'regiões têm')} ` +
    `${f.number(p.at)} clientes ou mais: um modelo geográfico precisa de pelo menos duas.`,
  'orgModels.TIP_LEAD': (p, f) =>
    `Mudar quando o ${MODELS[p.model]} estiver ${f.number(p.margin)} pontos à frente (hoje ${f.number(p.lead)}).`,
  'orgModels.TIP_QUARTERS': (p, f) =>
    `Ou quando o ${MODELS[p.model]} tiver liderado em ${f.number(p.quarters)} fechamentos de trimestre ` +
    `seguidos (até agora ${f.number(p.led)}).`,
  'orgModels.TIP_COMMITMENT': (p, f) =>
    `Reavaliar em ${f.date(p.until)}: se o ${MODELS[p.model]} ainda estiver à frente, a mudança pode valer a pena.`,
  'orgModels.REVISIT_CUSTOMERS': (p, f) =>
    `Com ${f.number(p.at)} clientes (hoje ${f.number(p.customers)}) outro modelo começa a se encaixar.`,
  'orgModels.REVISIT_CSMS': (p, f) =>
    `Com mais de ${f.number(p.limit)} CSMs (hoje ${f.number(p.csms)}) o modelo generalista fica pequeno.`,
  'orgModels.REVISIT_SEGMENT': (p, f) =>
    `Quando o segmento ${segment(p.segment)} chegar a ${f.number(p.at)} clientes ` +
    `(hoje ${f.number(p.customers)}).`,
  'orgModels.REVISIT_REGION': (p, f) =>
    `Quando ${p.region} chegar a ${f.number(p.at)} clientes (hoje ${f.number(p.customers)}).`,
  'orgModels.REVISIT_REGION_LOST': (p, f) =>
    `Quando ${p.region} ficar abaixo de ${f.number(p.below)} clientes (hoje ${f.number(p.customers)}).`,
  'orgModels.LINE_RECOMMENDED': (p, f) => {
    const own =
      p.declared === null
        ? ''
        : p.declared === p.line
          ? ' É assim hoje.'
          : ` Hoje responde a: ${LINES[p.declared]}.`
    return `O pós-venda deveria responder a: ${LINES[p.line]}, com ${f.number(p.score, 1)} de 100 pontos.${own}`
  },
  'orgModels.LINE_PART': (p, f) => {
    const what = {
      GROWTH_MOTION:
        p.growthMotion === null ? 'motor de crescimento não informado' : MOTIONS[p.growthMotion],
      CUSTOMERS:
        `${f.number(p.customers)} clientes, ${f.percent(p.highTouchShare, 0)} da receita ` +
        'atendida em high-touch',
      MATURITY:
        p.maturity === null ? 'maturidade não avaliada' : `maturidade ${f.number(p.maturity)} de 5`,
      SENIORITY:
        p.layer === null
          ? 'sem liderança de camada conhecida'
          : `posição mais alta: ${layer(p.layer)}`,
    }[p.criterion]
    return `${LINES[p.line]}: ${what}, ${f.number(p.points, 1)} de ${f.number(p.of, 1)} pontos.`
  },
  'orgModels.TEAM_NAME': (p, f) => {
    if (p.purpose === 'REGION') return p.region ?? TEAMS.OTHER_REGIONS
    if (p.purpose === 'POD') return `Pod ${f.list(p.segments.map(segment))}`
    return TEAMS[p.purpose]
  },
  'orgModels.PLAN_TITLE': (p) => `Passar ao ${MODELS[p.model]}`,
  'orgModels.PLAN_REASON': (p, f) =>
    `O ${MODELS[p.model]} com ${f.number(p.teams)} ${f.plural(p.teams, 'equipe', 'equipes')}, ` +
    `dimensionado por capacidade; posições abertas: ${f.number(p.opened)}.`,
  'orgModels.NOTE_NOT_YET': (p, f) => `Não existe a organização em ${f.date(p.date)}.`,
  'orgModels.NOTE_SIZED': (p, f) => {
    const spare = p.present - p.seats
    const end =
      p.opened > 0
        ? `abrem-se ${f.number(p.opened)}`
        : spare > 0
          ? `sobram ${f.number(spare)}, que ficam`
          : 'nenhuma se abre'
    return (
      `${p.team}, ${family(p.family)}: uma carga de ${f.number(p.load)} posições completas pede ` +
      `${f.number(p.seats)} com a utilização-alvo; há ${f.number(p.present)}, ${end}.`
    )
  },
  'orgModels.NOTE_POD_GUIDE': (p, f) =>
    `O guia desenha o pod enterprise com ${f.number(p.guideCsms)} CSMs, ou seja, ` +
    `${f.number(p.guideLower)}–${f.number(p.guideUpper)} contas cada; sua própria tabela de capacidade ` +
    `admite ${f.number(p.lower)}–${f.number(p.upper)}. Dimensionado por capacidade: ` +
    `${f.number(p.seats)} CSMs no pod com ${f.number(p.customers)} clientes enterprise.`,
  'orgModels.NOTE_SMALL_SEGMENT': (p, f) =>
    `${segment(p.segment)} tem ${f.number(p.customers)} ` +
    `${f.plural(p.customers, 'cliente', 'clientes')}, menos que os ${f.number(p.at)} de um pod próprio.`,
  'orgModels.NOTE_SMALL_REGIONS': (p, f) => {
    const names = p.regions.length === 0 ? 'sem região' : f.list(p.regions)
    return (
      `${f.number(p.customers)} ${f.plural(p.customers, 'cliente está', 'clientes estão')} fora das ` +
      `regiões de ${f.number(p.at)} ou mais (${names}): vão para uma equipe comum.`
    )
  },
  'orgModels.NOTE_UNCOVERED': (p, f) =>
    `${f.number(p.accounts)} ${f.plural(p.accounts, 'cliente não tem', 'clientes não têm')} CSM: contam ` +
    'no tamanho e ainda devem ser atribuídos.',
  'orgModels.NOTE_EMPTY_POOL': (p, f) =>
    `Preencher primeiro: ${family(p.family)} em ${p.team}. Até lá ${f.number(p.accounts)} ` +
    `${f.plural(p.accounts, 'cliente fica', 'clientes ficam')} sem ninguém, e hoje ` +
    `${f.plural(p.accounts, 'tem', 'têm')} alguém.`,
  'orgModels.NOTE_MIXED_BOOKS': (p, f) =>
    `${f.number(p.accounts)} ${f.plural(p.accounts, 'cliente mantém', 'clientes mantêm')} seu CSM em uma ` +
    'equipe que não é a sua: um rebalanceamento pode transferi-los.',
  'orgModels.NOTE_KEPT_TEAMS': (p, f) =>
    `Não são encerradas, porque algo registrado ainda precisa delas: ${f.list(p.teams)}.`,
  'orgModels.NOTE_KEPT_LINES': (p, f) =>
    `${f.number(p.seats)} ${f.plural(p.seats, 'posição mantém', 'posições mantêm')} sua linha de ` +
    'reporte, porque outra não se sustentaria.',
}
