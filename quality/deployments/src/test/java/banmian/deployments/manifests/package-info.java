/** Manifests, as kustomize renders them. */
package banmian.deployments.manifests;
