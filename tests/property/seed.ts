import fc from 'fast-check'

// Where a run decides whether a change is taken, the same properties are tried each time; elsewhere
// every run tries others.
if (process.env.CI) fc.configureGlobal({ seed: 20261123 })
