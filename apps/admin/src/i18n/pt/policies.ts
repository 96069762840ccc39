/** Os números das regras, e os próprios. */
export const policiesPt = {
  title: 'Políticas e referências',
  description:
    'Os números com que as regras trabalham, de onde vem cada um e os próprios no lugar deles.',
  find: 'Buscar um número',
  guide: 'Guia',
  guides: {
    ALL: 'Todos',
    BM: 'Modelos de negócio',
    PM: 'Gestão de pós-venda',
    TS: 'Estruturas de equipes',
    POSTSCALE: 'Postscale',
  },
  onlyOwn_one: 'Somente os próprios ({{count}})',
  onlyOwn_other: 'Somente os próprios ({{count}})',
  none: 'Nenhum número corresponde',
  noneExplanation: 'Busque outras palavras ou remova um filtro.',
  set: 'Definir o próprio',
  setOf: 'Definir o próprio: {{text}}',
  clear: 'Voltar ao do guia',
  clearOf: 'Voltar ao do guia: {{text}}',
  figure: 'Número',
  value: 'Valor',
  own: 'Próprio',
  since: 'desde {{day}}',
  count_one: '{{count}} número',
  count_other: '{{count}} números',
  ends: {
    lower: 'Limite inferior',
    upper: 'Limite superior',
  },
  openTop: 'Aberto acima',
}
