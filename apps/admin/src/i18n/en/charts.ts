/** Pictures of figures. */
export const chartsEn = {
  export: 'Take {{name}} out',
  readOut: '{{label}}: one value after the other',
}
