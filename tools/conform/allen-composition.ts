import { composeRelations, type AllenRelation } from '#time/allen'
import { hasFields, same, type Adapter } from './adapter.ts'

/** Allen's composition table. */
export const allenComposition: Adapter = {
  name: 'interval relations',
  fits: (file) => hasFields(file, 'r1', 'r2'),
  judge: (outside) => {
    const got = composeRelations(outside['r1'] as AllenRelation, outside['r2'] as AllenRelation)
    return same([...(outside['expected'] as readonly string[])].sort(), [...got].sort())
  },
}
