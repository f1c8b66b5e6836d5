/** The quantile of a gamma distribution, in the package once. */
export { default as gammaQuantile } from '@stdlib/stats-base-dists-gamma-quantile';
