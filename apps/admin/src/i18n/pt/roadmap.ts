import type { Messages } from '../messages'

/** Changes of service model by their phases. */
export const roadmapPt: Messages['roadmap'] = {
  pilot: 'O piloto frente ao restante',
  pilotOf_one: '{{count}} conta no piloto',
  pilotOf_other: '{{count}} contas no piloto',
  rest_one: '{{count}} outra conta',
  rest_other: '{{count}} outras contas',
  measures: {
    grr: 'GRR desde o início',
    health: 'Saúde',
    satisfaction: 'Satisfação',
    cost: 'Custo de atendimento',
  },
  title: 'Roadmap',
  none: 'Nenhuma mudança de modelo de serviço está em andamento.',
  statuses: {
    ACTIVE: 'Em andamento',
    DONE: 'Feita',
    LATE: 'Atrasada',
    UPCOMING: 'A iniciar',
  },
  behind: 'Atrasado',
  inTime: 'No prazo',
  recorded: 'Registrado em: {{phase}}',
  expected: 'Pelas datas em: {{phase}}',
  progress: '{{percent}} feito',
  daysLate_one: '{{count}} dia de atraso',
  daysLate_other: '{{count}} dias de atraso',
  open: 'A partir de {{from}}',
  between: 'De {{from}} a {{to}}',
  checklist: 'Lista de {{title}}: {{done}} de {{all}} feitas',
  done: 'Feito',
  toDo: 'A fazer',
  doneOn: 'Feito em {{date}}',
}
