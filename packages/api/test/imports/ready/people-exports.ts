import { csv, day, indexes, ROWS, two, usDate, type SystemExport } from './system-export.js'

const PEOPLE_ASKED =
  'people { totalCount } positions { totalCount } teams { totalCount } lead: people(filter: { name: { in: ["Dana Cole"] } }) { nodes { email from positions { role { family } } } }'

const people = (email: string | null, from: string) => ({
  people: { totalCount: ROWS },
  positions: { totalCount: ROWS },
  teams: { totalCount: 2 },
  lead: {
    nodes: [
      {
        email,
        from,
        positions: [{ role: { family: 'LEADERSHIP' } }],
      },
    ],
  },
})

/** The first leads all others. */
const isLead = (index: number) => index === 1
const title = (index: number) =>
  isLead(index) ? 'Director of Customer Success' : 'Customer Success Manager'

export const bamboo: SystemExport = {
  ready: 'bamboohr-employees',
  name: 'employees.csv',
  content: csv([
    [
      'Employee #',
      'Last Name',
      'First Name',
      'Status',
      'Job Title',
      'Department',
      'Division',
      'Location',
      'Reporting to',
      'Hire Date',
      'Work Email',
      'Work Phone',
    ],
    ...indexes.map((index) => [
      `${index}`,
      isLead(index) ? 'Cole' : `O'Neil-${index}`,
      isLead(index) ? 'Dana' : 'Ann',
      'Active',
      title(index),
      isLead(index) ? 'Customer Success' : 'Success North',
      'EMEA',
      'Madrid',
      isLead(index) ? '' : 'Dana Cole',
      usDate(2, day(index), 2023),
      isLead(index) ? 'Dana@X.io' : `p${index}@x.io`,
      '',
    ]),
    [
      '99',
      'Left',
      'Lou',
      'Inactive',
      'CSM',
      'Success North',
      'EMEA',
      'Madrid',
      'Somebody Gone',
      usDate(2, 20, 2020),
      'lou@x.io',
      '',
    ],
  ]),
  expected: { created: ROWS, passedOver: 1 },
  ask: [PEOPLE_ASKED, people('Dana@X.io', `2023-02-${two(day(1))}`)],
}

export const personio: SystemExport = {
  ready: 'personio-employees',
  name: 'personio_export.csv',
  content: csv([
    [
      'ID',
      'First name',
      'Last name',
      'Email',
      'Gender',
      'Status',
      'Position',
      'Department',
      'Team',
      'Supervisor',
      'Employment type',
      'Weekly working hours',
      'Office',
      'Hire date',
      'Termination date',
    ],
    ...indexes.map((index) => [
      `${7000 + index}`,
      isLead(index) ? 'Dana' : `Jörg ${index}`,
      isLead(index) ? 'Cole' : 'Müller',
      isLead(index) ? 'dana@x.io' : `p${index}@x.io`,
      '',
      'Active',
      title(index),
      'Customer Success',
      isLead(index) ? 'Customer Success' : 'DACH',
      isLead(index) ? '' : 'Dana Cole',
      'Internal',
      '40',
      'Berlin',
      `${two(day(index))}.02.2023`,
      '',
    ]),
    [
      '7999',
      'Lou',
      'Left',
      'lou@x.io',
      '',
      'Inactive',
      'CSM',
      'Customer Success',
      'DACH',
      'Dana Cole',
      'Internal',
      '40',
      'Berlin',
      '20.02.2020',
      '31.12.2024',
    ],
  ]),
  expected: { created: ROWS, passedOver: 1 },
  ask: [PEOPLE_ASKED, people('dana@x.io', `2023-02-${two(day(1))}`)],
}

export const workday: SystemExport = {
  ready: 'workday-workers',
  name: 'Worker Report.csv',
  content: csv([
    ['Customer Success Headcount', '', '', '', '', '', '', '', '', ''],
    ['', '', '', '', '', '', '', '', '', ''],
    [
      'Employee ID',
      'Worker',
      'Business Title',
      'Job Profile',
      'Supervisory Organization',
      "Worker's Manager",
      'Location',
      'Worker Status',
      'Email - Work',
      'Hire Date',
    ],
    ...indexes.map((index) => [
      `1000${two(index)}`,
      isLead(index) ? 'Dana Cole' : `Ann Smith ${index}`,
      title(index),
      'Customer Success II',
      isLead(index) ? 'Customer Success (Dana Cole)' : 'Success West (Dana Cole)',
      isLead(index) ? '' : 'Dana Cole',
      'New York',
      'Active',
      isLead(index) ? 'dana@x.io' : `p${index}@x.io`,
      `2023-02-${two(day(index))}`,
    ]),
    [
      '100099',
      'Lou Left',
      'CSM',
      'Customer Success I',
      'Success West (Dana Cole)',
      'Somebody Gone',
      'New York',
      'Terminated',
      'lou@x.io',
      '2020-02-20',
    ],
  ]),
  expected: { created: ROWS, passedOver: 1 },
  ask: [PEOPLE_ASKED, people('dana@x.io', `2023-02-${two(day(1))}`)],
}
