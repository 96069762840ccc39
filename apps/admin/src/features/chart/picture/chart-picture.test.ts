import { expect, test } from 'vitest'
import { seat, team } from '../testing/seat'
import { layOut } from '../tree/chart-layout'
import { teamTree } from '../tree/chart-tree'
import { chartPicture } from './chart-picture'
import { svgText } from './svg-text'

const forest = teamTree([team('north', 'North')], [seat('a', 'A', { team: 'north' })], 'en')

test('a picture names every card, and takes no name for markup', () => {
  const picture = chartPicture(
    layOut(forest, () => true),
    'Chart',
    (id) => ({
      name: `${id} <b>& "Sons"</b>`,
      what: 'CSM',
      where: '',
      figure: '80 %',
      tone: 'healthy',
    }),
  )
  const svg = svgText(picture)
  expect(svg).toContain('north &lt;b&gt;&amp; &quot;Sons&quot;&lt;/b&gt;')
  expect(svg).not.toContain('<b>')
  expect(svg.match(/80 %/g)).toHaveLength(2)
  expect(svg.match(/<path/g)).toHaveLength(1)
})
