export * from './actions.ts'
export * from './reduce.ts'
export * from './url-codec.ts'
export * from './view-state.ts'
