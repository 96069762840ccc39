import fc from 'fast-check'
import { type GapProblem, gapProblem } from '../../planner/gap/index.js'

/** How figures of a problem are drawn: whole numbers, decimals, or any. */
type Figures = 'WHOLE' | 'DECIMAL' | 'ANY'

/** Small problems of every kind: sparse, with ties, nothing that fits, zero resources and capacities. */
export function anyGap(): fc.Arbitrary<GapProblem> {
  return fc
    .record({
      sense: fc.constantFrom('MIN' as const, 'MAX' as const),
      agentCount: fc.integer({ min: 1, max: 4 }),
      jobCount: fc.integer({ min: 1, max: 6 }),
      costs: fc.constantFrom<Figures>('WHOLE', 'DECIMAL', 'ANY'),
      resources: fc.constantFrom<Figures>('WHOLE', 'DECIMAL', 'ANY'),
    })
    .chain(({ sense, agentCount, jobCount, costs, resources }) => {
      const pair = fc.record({ cost: figure(costs, -6, 9), resource: figure(resources, 0, 6) })
      const row = fc.array(fc.option(pair, { freq: 6 }), {
        minLength: agentCount,
        maxLength: agentCount,
      })
      return fc
        .record({
          rows: fc.array(row, { minLength: jobCount, maxLength: jobCount }),
          capacities: fc.array(figure(resources, 0, 14), {
            minLength: agentCount,
            maxLength: agentCount,
          }),
        })
        .map(({ rows, capacities }) =>
          gapProblem(
            sense,
            capacities,
            rows.map((pairs) =>
              pairs.flatMap((each, agent) => (each === null ? [] : [{ agent, ...each }])),
            ),
          ),
        )
    })
}

function figure(figures: Figures, min: number, max: number): fc.Arbitrary<number> {
  // No multiples of anything.
  if (figures === 'ANY') {
    return fc
      .integer({ min: min * 1000, max: max * 1000 })
      .map((whole) => (whole / 1000) * Math.SQRT2)
  }
  const factor = figures === 'WHOLE' ? 1 : 20
  return fc.integer({ min: min * factor, max: max * factor }).map((whole) => whole / factor)
}
