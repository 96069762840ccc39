import classes from './grouped-bars.module.css'

interface GroupedBarsProps {
  /** What the bars show, and of what each row is: the table's name and its first column's. */
  readonly label: string
  readonly rowLabel: string
  /** What is compared, the one that the others are held against first. */
  readonly series: readonly string[]
  readonly rows: readonly {
    readonly key: string
    readonly name: string
    /** One for each of the series; null where there is none. */
    readonly values: readonly (number | null)[]
  }[]
  readonly write: (value: number) => string
  /** What the whole width stands for; the largest value by default. */
  readonly most?: number
  /** A value that is drawn across, as full capacity. */
  readonly mark?: number
}

/** Values of several things side by side as bars: a table whose cells are drawn, so that it is read like one. */
export function GroupedBars(props: GroupedBarsProps) {
  const { label, rowLabel, series, rows, write, mark } = props
  const all = rows.flatMap(({ values }) => values.filter((value) => value !== null))
  const most = props.most ?? Math.max(1, ...all)
  return (
    <table className={classes.table} aria-label={label}>
      <thead>
        <tr className={classes.legend}>
          <th scope="col" className={classes.unseen}>
            {rowLabel}
          </th>
          {series.map((name, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- two may be called alike
            <th key={index} scope="col" data-series={index} className={classes.name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, values }) => (
          <tr key={key} className={classes.row}>
            <th scope="row">{name}</th>
            {values.map((value, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- their place is what they are
              <td key={index} data-series={index} className={classes.cell}>
                <svg
                  className={classes.bar}
                  viewBox="0 0 100 8"
                  preserveAspectRatio="none"
                  aria-hidden="true"
                >
                  <rect className={classes.track} width="100" height="8" />
                  <rect className={classes.fill} width={partOf(value, most)} height="8" />
                  {mark !== undefined && (
                    <line
                      className={classes.mark}
                      x1={partOf(mark, most)}
                      x2={partOf(mark, most)}
                      y1="0"
                      y2="8"
                    />
                  )}
                </svg>
                <span className={classes.value}>{value === null ? '—' : write(value)}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** How much of the width a value takes, of 100. */
function partOf(value: number | null, most: number): number {
  return Math.max(0, Math.min(100, ((value ?? 0) / most) * 100))
}
