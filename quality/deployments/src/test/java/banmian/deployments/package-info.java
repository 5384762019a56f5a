/** The manifests of deploy/kubernetes and the files of deploy/monitoring, held against the services they are for. */
package banmian.deployments;
