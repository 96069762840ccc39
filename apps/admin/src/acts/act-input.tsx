import { RecordInput } from './record-input'
import { RecordsInput } from './records-input'
import { ValueInput, type ValueInputProps } from './value-input'

/** One value of a change, as its type is filled in; what names things has inputs of its own. */
export function ActInput(props: ValueInputProps) {
  const { record, type } = props.field
  if (record === undefined) return <ValueInput {...props} />
  return type === 'records' ? (
    <RecordsInput {...props} record={record} />
  ) : (
    <RecordInput {...props} record={record} />
  )
}
