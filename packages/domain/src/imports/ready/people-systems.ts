import type { ReadyMapping } from './ready-mapping.js'

const STATUS = ['Active', 'active', 'On Leave', 'On leave', 'Leave', 'Aktiv', 'aktiv']

/** BambooHR, Personio and Workday. */
export const PEOPLE_SYSTEMS: readonly ReadyMapping[] = [
  {
    name: 'bamboohr-employees',
    system: 'BambooHR',
    export: 'Employees: Reports, a report of employees with manager and department, Export to CSV',
    notes: 'Only active employees are taken where the file has their status.',
    kind: 'ROSTER',
    signature: [
      ['Employee #', 'EEID', 'Employee Number'],
      ['Job Title'],
      ['Department', 'Division'],
      ['Reporting to', 'Reports To', 'Supervisor', 'Manager'],
    ],
    fields: {
      externalId: { columns: ['Employee #', 'EEID', 'Employee Number'] },
      name: {
        columns: ['Display name', 'Display Name', 'Employee Name', 'Full Name', 'Name'],
        parts: [['Preferred Name', 'First Name'], ['Last Name']],
      },
      email: { columns: ['Work Email', 'Email'] },
      title: { columns: ['Job Title'] },
      team: { columns: ['Department', 'Division'] },
      manager: {
        columns: ['Supervisor EID', 'Reporting to', 'Reports To', 'Supervisor', 'Manager'],
      },
      region: { columns: ['Location', 'Country'] },
      since: { columns: ['Hire Date', 'Original Hire Date'] },
      until: { columns: ['Termination Date'] },
    },
    only: {
      columns: ['Status', 'Employment Status: Status'],
      values: [...STATUS, 'Full-Time', 'Part-Time'],
    },
  },
  {
    name: 'personio-employees',
    system: 'Personio',
    export: 'Employees: the employee list with these columns, Export as CSV or XLSX',
    notes: 'Only active employees are taken where the file has their status.',
    kind: 'ROSTER',
    signature: [
      ['Supervisor', 'Supervisor name'],
      ['Position'],
      ['Department', 'Team'],
      [
        'Subcompany',
        'Office',
        'Weekly working hours',
        'Personio ID',
        'Employment type',
        'Cost center',
      ],
    ],
    fields: {
      externalId: { columns: ['ID', 'Personio ID', 'Employee ID'] },
      name: {
        columns: ['Name', 'Full name'],
        parts: [['Preferred name', 'First name'], ['Last name']],
      },
      email: { columns: ['Email', 'Work email'] },
      title: { columns: ['Position'] },
      team: { columns: ['Team', 'Department'] },
      manager: { columns: ['Supervisor', 'Supervisor name'] },
      region: { columns: ['Office', 'Subcompany'] },
      since: { columns: ['Hire date', 'Hire Date'] },
      until: { columns: ['Termination date', 'Termination Date', 'Last day of work'] },
    },
    only: { columns: ['Status'], values: STATUS },
  },
  {
    name: 'workday-workers',
    system: 'Workday',
    export: 'Workers: a custom report of Worker data, exported to Excel or CSV',
    notes: 'Only active workers are taken where the file has their status.',
    kind: 'ROSTER',
    signature: [
      ['Employee ID', 'Worker ID'],
      ['Business Title', 'Job Title', 'Job Profile'],
      ['Supervisory Organization', 'Supervisory Org', 'Cost Center Hierarchy'],
    ],
    fields: {
      externalId: { columns: ['Employee ID', 'Worker ID'] },
      name: {
        columns: ['Preferred Name', 'Worker', 'Full Name', 'Legal Name', 'Full Legal Name'],
        parts: [
          ['Legal First Name', 'First Name'],
          ['Legal Last Name', 'Last Name'],
        ],
      },
      email: { columns: ['Email - Work', 'Primary Work Email', 'Work Email', 'Email Address'] },
      title: { columns: ['Business Title', 'Job Title', 'Job Profile'] },
      team: { columns: ['Supervisory Organization', 'Supervisory Org', 'Department'] },
      manager: {
        columns: [
          'Manager ID',
          'Manager Employee ID',
          "Worker's Manager",
          'Manager',
          'Manager Name',
          'Reports To',
        ],
      },
      region: { columns: ['Location', 'Work Location', 'Country'] },
      fte: { columns: ['FTE', 'FTE %'] },
      since: { columns: ['Hire Date', 'Original Hire Date', 'Start Date'] },
      until: { columns: ['Termination Date'] },
    },
    only: { columns: ['Worker Status', 'Status', 'Active Status'], values: [...STATUS, 'Yes'] },
  },
]
