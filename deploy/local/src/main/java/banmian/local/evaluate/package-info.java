/** {@code banmian evaluate}: how well the segmenter does on pages whose articles are known. */
package banmian.local.evaluate;
