/** Imágenes de cifras. */
export const chartsEs = {
  export: 'Exportar {{name}}',
  readOut: '{{label}}: un valor tras otro',
}
