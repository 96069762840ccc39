import type { Messages } from '../messages'

/** Changes of service model by their phases. */
export const roadmapEs: Messages['roadmap'] = {
  title: 'Roadmap',
  none: 'No hay ningún cambio de modelo de servicio en curso.',
  statuses: {
    ACTIVE: 'En curso',
    DONE: 'Hecha',
    LATE: 'Retrasada',
    UPCOMING: 'Por iniciar',
  },
  behind: 'Con retraso',
  inTime: 'A tiempo',
  recorded: 'Registrado en: {{phase}}',
  expected: 'Según sus fechas en: {{phase}}',
  progress: '{{percent}} hecho',
  daysLate_one: '{{count}} día de retraso',
  daysLate_other: '{{count}} días de retraso',
  open: 'Desde el {{from}}',
  between: 'Del {{from}} al {{to}}',
  checklist: 'Lista de {{title}}: {{done}} de {{all}} hechas',
  done: 'Hecho',
  toDo: 'Por hacer',
  doneOn: 'Hecho el {{date}}',
}
