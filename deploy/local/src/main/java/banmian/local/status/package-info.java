/** How far the pipeline is: what waits before each stage, what was refused, what is stored. */
package banmian.local.status;
