import { describe, expect, it } from 'vitest'
import { roleOfTitle } from './role-of-title.js'

const told = (title: string) => {
  const role = roleOfTitle(title)
  return role && [role.family, role.layer ?? role.level]
}

describe('a job title', () => {
  it.each([
    ['CSM', 'CSM', 0],
    ['Senior CSM', 'CSM', 1],
    ['CSM II', 'CSM', 1],
    ['Customer Success Manager', 'CSM', 0],
    ['Sr. Customer Success Manager, Enterprise', 'CSM', 1],
    ['Lead CSM', 'CSM', 2],
    ['Client Success Specialist', 'CSM', 0],
    ['Gerente de éxito del cliente', 'CSM', 0],
    ['Gerente de Sucesso do Cliente', 'CSM', 0],
    ['Strategic Account Manager', 'CSM', 0],
    ['Onboarding Specialist', 'IMPLEMENTATION', 0],
    ['Implementation Manager', 'IMPLEMENTATION', 0],
    ['Especialista de implementación', 'IMPLEMENTATION', 0],
    ['Senior Support Engineer', 'SUPPORT', 1],
    ['Ingeniero de soporte', 'SUPPORT', 0],
    ['Analista de suporte', 'SUPPORT', 0],
    ['Renewals Manager', 'RENEWALS', 0],
    ['Especialista de renovações', 'RENEWALS', 0],
    ['Technical Account Manager', 'TAM', 0],
    ['Principal TAM', 'TAM', 2],
    ['CS Operations Analyst', 'CS_OPS', 0],
    ['Customer Success Operations Manager', 'LEADERSHIP', 'MANAGER'],
    ['Digital CSM', 'CSM', 0],
    ['CSM, Education', 'CSM', 0],
    ['Education Content Specialist', 'ENABLEMENT', 0],
    ['Professional Services Consultant', 'PROFESSIONAL_SERVICES', 0],
  ])('%s is of %s (%s)', (title, family, place) => {
    expect(told(title)).toEqual([family, place])
  })

  it.each([
    ['Head of Customer Success', 'DIRECTOR'],
    ['Director of Customer Success', 'DIRECTOR'],
    ['Directora de Customer Success', 'DIRECTOR'],
    ['Diretor de Sucesso do Cliente', 'DIRECTOR'],
    ['Head of Support', 'DIRECTOR'],
    ['VP Customer Success', 'VP'],
    ['SVP, Customer Experience', 'VP'],
    ['Vicepresidente de Customer Success', 'VP'],
    ['Chief Customer Officer', 'CCO'],
    ['Manager, Customer Success', 'MANAGER'],
    ['Manager of Customer Success', 'MANAGER'],
    ['Support Manager', 'MANAGER'],
    ['CSM Team Lead', 'TEAM_LEAD'],
    ['Líder de equipo de CSM', 'TEAM_LEAD'],
    ['Team Lead, Support', 'TEAM_LEAD'],
  ])('%s leads as %s', (title, layer) => {
    expect(told(title)).toEqual(['LEADERSHIP', layer])
  })

  it.each(['Chief Executive Officer', 'CEO & Co-Founder'])(
    '%s leads in no layer of post-sale',
    (title) => {
      expect(roleOfTitle(title)).toMatchObject({ family: 'LEADERSHIP', layer: null })
    },
  )

  it.each([
    'Account Executive',
    'Product Manager',
    'Receptionist',
    'Software Engineer',
    'Sales Director',
    'Head of Marketing',
  ])('%s is no role of post-sale', (title) => {
    expect(roleOfTitle(title)).toBeNull()
  })
})
