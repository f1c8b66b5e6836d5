/** The quantiles of the gamma distribution and of Student's t, in the package once. */
export { default as gammaQuantile } from '@stdlib/stats-base-dists-gamma-quantile';
export { default as studentQuantile } from '@stdlib/stats-base-dists-t-quantile';
