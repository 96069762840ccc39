import type { Messages } from '../messages'

/** What serving customers costs, and whether they bear it. */
export const economicsPt: Messages['economics'] = {
  title: 'Economia unitária',
  description: 'Quanto custa atender os clientes e se os contratos cobrem esse custo.',
  lines: 'Custo de atendimento',
  groups: { TIER: 'Camada', SEGMENT: 'Segmento', TEAM: 'Equipe', CSM: 'CSM' },
  cost: 'Custo de atendimento por ano',
  revenue: 'ACV',
  share: 'Percentual do ACV',
  marginLeft: 'Margem restante',
  idle: 'Capacidade ociosa',
  overhead: 'Liderança e Operações de CS',
  range: { BELOW: 'abaixo da faixa', WITHIN: 'dentro da faixa', ABOVE: 'acima da faixa' },
  verdicts: {
    LIGHT: 'Leve',
    COMFORTABLE: 'Confortável',
    VIABLE: 'Viável',
    TOO_EXPENSIVE: 'Caro demais',
    NONE: 'Sem veredito',
  },
  ofAcv: '{{cost}} de {{acv}}',
  each: '{{cost}} cada uma',
  multiple: 'o ACV é {{times}} vezes o custo',
  breakEven: 'ponto de equilíbrio: {{acv}}',
  shareOf: '{{percent}} do ACV',
  nameless: 'Sem atribuição',
  none: 'Sem custos neste dia',
  noneExplanation: 'Não há contas ou ninguém as cobre.',
  movements: {
    title: 'Mudanças de camada',
    none: 'Cada conta está na sua camada',
    noneExplanation: 'Nenhuma conta deve subir nem descer neste dia.',
    waiting_one: '{{count}} conta cruza o limite por pouco e espera a próxima avaliação.',
    waiting_other: '{{count}} contas cruzam o limite por pouco e esperam a próxima avaliação.',
    preview: 'Ver a prévia do plano',
  },
}
