import { type BenchmarkSource, openRange, range } from '../figure.js'
import { localized } from '../../kernel/locale.js'

const leadership: BenchmarkSource = { guide: 'TS', section: 'Leadership' }

/** How many people one leader of each layer leads. */
export const spanFigures = {
  'span.teamLead.csms': range(
    3,
    5,
    'csms',
    leadership,
    localized(
      'CSMs that one Team Lead leads, often while still carrying accounts.',
      'CSM que dirige un líder de equipo, a menudo sin dejar de llevar cuentas.',
      'CSMs que um líder de equipe lidera, muitas vezes ainda com contas próprias.',
    ),
  ),
  'span.manager.csms': range(
    5,
    10,
    'csms',
    leadership,
    localized(
      'CSMs that one Manager leads, directly or through Team Leads.',
      'CSM que dirige un gerente, directamente o a través de líderes de equipo.',
      'CSMs que um gerente lidera, diretamente ou por meio de líderes de equipe.',
    ),
  ),
  'span.manager.teamLeads': range(
    2,
    3,
    'teamLeads',
    leadership,
    localized(
      'Team Leads that one Manager leads.',
      'Líderes de equipo que dirige un gerente.',
      'Líderes de equipe que um gerente lidera.',
    ),
  ),
  'span.director.csms': range(
    15,
    30,
    'csms',
    leadership,
    localized(
      'CSMs in the whole branch of one Director.',
      'CSM en toda la rama de un director.',
      'CSMs em todo o ramo de um diretor.',
    ),
  ),
  'span.director.managers': range(
    2,
    4,
    'managers',
    leadership,
    localized(
      'Managers that one Director leads.',
      'Gerentes que dirige un director.',
      'Gerentes que um diretor lidera.',
    ),
  ),
  'span.vp.csms': openRange(
    30,
    100,
    'csms',
    leadership,
    localized(
      'CSMs in the branch of a Vice-president, who may lead the whole function.',
      'CSM en la rama de un vicepresidente, que puede dirigir toda la función.',
      'CSMs no ramo de um vice-presidente, que pode liderar a função inteira.',
    ),
  ),
}
