/** Imagens de números. */
export const chartsPt = {
  export: 'Exportar {{name}}',
  readOut: '{{label}}: um valor após o outro',
}
