import { headerList as words } from './header-list.js'

/** Headers of lists of people, with or without their seats, in the three languages. */
export const PEOPLE_HEADER_WORDS = {
  externalId: words(
    'id, employee id, employee number, employee no, emp id, worker id, person id, personnel number, ' +
      'staff id, id persona, id empleado, id de empleado, número de empleado, nº empleado, legajo, ' +
      'id pessoa, id funcionário, id do funcionário, matrícula',
  ),
  name: words(
    'full name, display name, employee name, employee, worker name, worker, person, ' +
      'nombre, nombre completo, empleado, persona, nome, nome completo, funcionário, colaborador',
  ),
  since: words(
    'start date, start, start day, hire date, date of hire, hired, joined, joining date, join date, date joined, original hire date, ' +
      'inicio, ingreso, início, fecha de ingreso, fecha de inicio, fecha de alta, fecha de contratación, ' +
      'data de admissão, data de início, data de contratação, admissão',
  ),
  until: words(
    'end date, termination date, last day, last working day, leave date, leaving date, exit date, ' +
      'fecha de salida, fecha de baja, fecha de egreso, fecha de cese, ' +
      'data de saída, data de desligamento, desligamento',
  ),
  fte: words('fte %, jornada'),
} as const

/** Headers of the seats of flat rosters. */
export const ROSTER_HEADER_WORDS = {
  title: words(
    'job title, job, job name, business title, position title, position, position name, job position, ' +
      'título, puesto, puesto de trabajo, cargo, posição, função, ocupación, ocupação',
  ),
  role: words('rol, papel, job family'),
  roleFamily: words('family, familia, família'),
  team: words(
    'team name, department, department name, supervisory organization, supervisory org, org unit, ' +
      'organizational unit, unit, business unit, division, group, area, ' +
      'equipo, departamento, área, unidad, división, equipe, time, unidade, divisão, setor',
  ),
  manager: words(
    'reports to, reporting to, manager name, line manager, direct manager, manager email, supervisor, supervisor name, ' +
      'jefe, jefe directo, responsable directo, reporta a, gestor, gestor direto, superior imediato, líder',
  ),
} as const
