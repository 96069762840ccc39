import type { Messages } from '../messages'

/** What the organization says of itself. */
export const settingsPt: Messages['settings'] = {
  title: 'Configurações',
  description: 'O que a organização diz de si mesma, e os números que nenhum registro dá.',
  organization: 'Organização',
  change: 'Alterar…',
  dialog: 'Alterar a organização',
  unknown: 'Não consta',
  undeclared: 'Não declarado',
  currency: 'Moeda',
  effectiveHint: 'O que você alterar vale a partir deste dia; os dias anteriores ficam como estão.',
  grossMarginHint: 'O que sobra da receita depois do custo de entregá-la. Vazio: não consta.',
  acquisitionCostHint:
    'Vendas, marketing e tudo o que conquista clientes novos, em um ano. Vazio: não consta.',
  localeHint: 'O dos textos para quem não pede nenhum.',
  timeZoneHint: 'O dia começa e termina pelo relógio dele.',
  planRatesHint:
    'Quanto vale em {{currency}} uma unidade de outra moeda no plano do ano fiscal em que cai o dia acima. Os contratos nela são expressos por esta taxa.',
  rateCurrency: 'Moeda',
  rate: 'Valor em {{currency}}',
  removeRate: 'Remover a taxa de {{currency}}',
  addRate: 'Adicionar uma moeda',
  noRates: 'Nenhuma: todos os contratos estão na moeda da organização',
}
