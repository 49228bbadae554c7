/** Images from receiving to showing, on real services. */
package jp.madoguchi.images;
