/** `[longitude, latitude]` in degrees, or `[x, y]` in a plane. */
export type Position = readonly [number, number]

/** An Albers equal-area conic projection, as its two standard parallels and central meridian. */
export interface Albers {
  readonly parallels: readonly [south: number, north: number]
  readonly meridian: number
}

/** GRS 80, the ellipsoid of CGCS2000 (EPSG:4490), which the boundaries are in. */
const SEMI_MAJOR_KM = 6378.137
const ECCENTRICITY_SQUARED = 0.006694380022903416

export function projString({ parallels: [south, north], meridian }: Albers): string {
  return `+proj=aea +lat_1=${south} +lat_2=${north} +lat_0=0 +lon_0=${meridian} +ellps=GRS80 +units=km`
}

/**
 * Degrees to kilometres, x eastward from the central meridian and y SOUTHWARD from the equator.
 * Snyder, Map Projections: A Working Manual (USGS 1395), equations 14-1 to 14-20.
 */
export function albersProjection({ parallels, meridian }: Albers): (point: Position) => Position {
  const [south, north] = parallels.map(radians) as [number, number]
  const scale = (latitude: number) =>
    Math.cos(latitude) ** 2 / (1 - ECCENTRICITY_SQUARED * Math.sin(latitude) ** 2)
  const cone =
    (scale(south) - scale(north)) / (authalic(Math.sin(north)) - authalic(Math.sin(south)))
  const constant = scale(south) + cone * authalic(Math.sin(south))
  const radius = (sine: number) =>
    (SEMI_MAJOR_KM * Math.sqrt(constant - cone * authalic(sine))) / cone
  const equator = radius(0)
  return ([longitude, latitude]) => {
    const distance = radius(Math.sin(radians(latitude)))
    const angle = cone * radians(longitude - meridian)
    return [distance * Math.sin(angle), distance * Math.cos(angle) - equator]
  }
}

/** Snyder's q, which grows with the area between the equator and a latitude. */
function authalic(sine: number): number {
  const eccentricity = Math.sqrt(ECCENTRICITY_SQUARED)
  const es = eccentricity * sine
  return (
    (1 - ECCENTRICITY_SQUARED) *
    (sine / (1 - es * es) - Math.log((1 - es) / (1 + es)) / (2 * eccentricity))
  )
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180
