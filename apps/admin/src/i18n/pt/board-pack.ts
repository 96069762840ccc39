import type { Messages } from '../messages'

/** What a board is shown. */
export const boardPackPt: Messages['boardPack'] = {
  title: 'Relatório para o conselho',
  description:
    'O que se mostra ao conselho do último mês encerrado: receita, retenção, previsão de renovações, pessoas e custo frente ao plano, riscos e mudanças.',
  none: 'Nenhum mês do registro terminou ainda',
  noneExplanation: 'O primeiro relatório vem com o fim do primeiro mês completo do registro.',
  latest: 'conforme o registrado até a revisão {{revision}}, a mais recente',
  frozen: 'fixado na revisão {{revision}}: fica como está',
  freeze: 'Fixar nesta revisão',
  thaw: 'Mostrar a mais recente',
  print: 'Imprimir ou salvar como PDF',
  download: 'Pasta de trabalho do Excel',
  line: 'Linha',
  nothing: 'Nada a contar.',
}
