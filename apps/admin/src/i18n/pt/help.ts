/** Os guias. */
export const helpPt = {
  title: 'Ajuda',
  description: 'Como se fazem as tarefas e como funcionam as partes. Os guias estão em inglês.',
  open: 'Ajuda desta página',
  all: 'Todos os guias',
  jobs: 'Como se faz',
  guides: 'Como funciona',
  none: 'Não existe esse guia',
  noneExplanation: 'Talvez tenha outro nome agora.',
  table: 'Tabela',
}
